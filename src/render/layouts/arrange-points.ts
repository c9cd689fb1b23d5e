import type { CanvasName, Words } from '../../deck/deck.ts'
import { heightOfText } from '../theme/fit-text.ts'
import type { TextBox } from '../theme/fit-text.ts'
import { bodyOf } from '../theme/frames.ts'
import { ladders } from '../theme/type-ladder.ts'

export interface PointsArrangement {
  /** Pixels. */
  readonly size: number
  readonly columns: readonly (readonly Words[])[]
}

export const COLUMN_GAP = 160
const GAP_LINES = 0.5
const BULLET_EM = 1.2

/** The largest type at which the points fit; a wall sets them in two columns, a single point stands like a quotation. */
export function arrangePoints(points: readonly Words[], canvas: CanvasName): PointsArrangement {
  const { width, height } = bodyOf(canvas)
  const alone = points.length === 1
  const count = canvas === '32:9' && !alone ? 2 : 1
  const box = {
    width: (width - (count - 1) * COLUMN_GAP) / count,
    height,
    gap: GAP_LINES,
    indent: alone ? 0 : BULLET_EM,
  }
  const sizes = alone ? ladders.statement : ladders.points
  const arrange = (size: number) => (count === 1 ? [points] : balance(points, size, box))
  const fits = (size: number) => arrange(size).every((column) => heightOfText(column, size, box) <= height)
  const size = sizes.find(fits) ?? sizes.at(-1) ?? 40
  return { size, columns: arrange(size) }
}

/** Two columns in reading order, parted where the taller one is shortest. */
function balance(points: readonly Words[], size: number, box: TextBox): readonly (readonly Words[])[] {
  const parted = points.slice(1).map((_, index) => [points.slice(0, index + 1), points.slice(index + 1)])
  const tallest = (columns: readonly (readonly Words[])[]) =>
    Math.max(...columns.map((column) => heightOfText(column, size, box)))
  return parted.reduce((best, columns) => (tallest(columns) < tallest(best) ? columns : best))
}
