/** Calls back when what stands in the document now has been painted. */
export function afterPaint(painted: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(painted))
}
