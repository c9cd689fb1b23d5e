/** Milliseconds since this process was created. */
export function processAgeMs(): number {
  const created = process.getCreationTime() ?? performance.timeOrigin
  return Math.round(performance.timeOrigin + performance.now() - created)
}
