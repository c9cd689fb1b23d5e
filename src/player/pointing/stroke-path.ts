import type { Place } from '../../ipc/pointing.ts'

/** A stroke as SVG path data in pixels of a canvas: curves through the middles of its points, so that no corner shows. */
export function strokePath(points: readonly Place[], width: number, height: number): string {
  const at = ({ x, y }: Place) => `${round(x * width)} ${round(y * height)}`
  const [first, ...rest] = points
  if (!first) return ''
  const last = rest.at(-1)
  // A dot: a line of no length is drawn as its round cap.
  if (!last) return `M${at(first)}l0 0`
  const curves = rest.slice(0, -1).map((point, index) => `Q${at(point)} ${at(middle(point, rest[index + 1] ?? last))}`)
  return `M${at(first)}${curves.join('')}L${at(last)}`
}

const middle = (a: Place, b: Place): Place => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })
const round = (pixels: number) => Math.round(pixels * 10) / 10
