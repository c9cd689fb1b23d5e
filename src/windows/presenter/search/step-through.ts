/** Where an arrow key leads among boxes that flow in rows: the next in line, or the nearest in the row above or below. */
export function stepThrough(boxes: readonly DOMRect[], at: number, key: string): number {
  const box = boxes[at]
  if (!box) return boxes.length > 0 ? 0 : -1
  if (key === 'ArrowRight') return Math.min(at + 1, boxes.length - 1)
  if (key === 'ArrowLeft') return Math.max(at - 1, 0)
  const below = key === 'ArrowDown'
  const inRow = boxes.filter(({ top }) => (below ? top > box.top + 1 : top < box.top - 1)).map(({ top }) => top)
  if (inRow.length === 0) return at
  const row = below ? Math.min(...inRow) : Math.max(...inRow)
  return boxes.reduce((best, { top, left }, index) => {
    if (Math.abs(top - row) > 1) return best
    const nearest = boxes[best]
    return best === at || !nearest || Math.abs(left - box.left) < Math.abs(nearest.left - box.left) ? index : best
  }, at)
}
