import type { CanvasName, PointsSlide, Words } from '../../deck/deck.ts'
import { fitsBox, heightOfText } from '../theme/fit-text.ts'
import type { TextBox } from '../theme/fit-text.ts'
import { splitOf } from '../theme/split.ts'
import type { Split } from '../theme/split.ts'
import { ladders } from '../theme/type-ladder.ts'
import { fitSideHeading } from './arrange-side.ts'
import type { SideHeadingSize } from './arrange-side.ts'

export interface PointsArrangement {
  readonly split: Split
  readonly heading: SideHeadingSize
  /** Pixels. */
  readonly size: number
  readonly columns: readonly (readonly Words[])[]
}

export const COLUMN_GAP = 150
const GAP_LINES = 0.6
/** Characters that a line of a single point holds at least. */
const SHORTEST_LINE = 10.5
const BULLET_EM = 1.1
/** Of the side's height, for the heading; the flower grows below. */
const HEADING = 0.6
/** Where a heading would be set smaller than this, in pixels, the side is widened. */
const SMALLEST_HEADING = 52
const WIDER = 1.35

/** The largest type at which the points fit; a wall sets them in two columns, a single point stands like a quotation. */
export function arrangePoints({ heading, points }: PointsSlide, canvas: CanvasName): PointsArrangement {
  const narrow = splitOf(canvas, 'points')
  const tooNarrow = narrow.flow === 'row' && headingIn(heading, narrow).size < SMALLEST_HEADING
  const split = tooNarrow ? splitOf(canvas, 'points', Math.round(narrow.side * WIDER)) : narrow
  const { width, height } = split.stageBody
  const alone = points.length === 1
  const count = canvas === '32:9' && !alone ? 2 : 1
  const box = {
    width: (width - (count - 1) * COLUMN_GAP) / count,
    height,
    gap: GAP_LINES,
    indent: alone ? 0 : BULLET_EM,
  }
  const sizes = alone ? ladders.alone.filter((size) => size * SHORTEST_LINE <= box.width) : ladders.points
  const arrange = (size: number) => (count === 1 ? [points] : balance(points, size, box))
  const fits = (size: number) => arrange(size).every((column) => fitsBox(column, size, box))
  const size = sizes.find(fits) ?? sizes.at(-1) ?? 40
  return { split, heading: headingIn(heading, split), size, columns: arrange(size) }
}

function headingIn(heading: Words, { flow, sideBody }: Split): SideHeadingSize {
  const height = flow === 'row' ? sideBody.height * HEADING : sideBody.height
  return fitSideHeading({ heading }, { width: sideBody.width, height })
}

/** Two columns in reading order, parted where the taller one is shortest. */
function balance(points: readonly Words[], size: number, box: TextBox): readonly (readonly Words[])[] {
  const parted = points.slice(1).map((_, index) => [points.slice(0, index + 1), points.slice(index + 1)])
  const tallest = (columns: readonly (readonly Words[])[]) =>
    Math.max(...columns.map((column) => heightOfText(column, size, box)))
  return parted.reduce((best, columns) => (tallest(columns) < tallest(best) ? columns : best))
}
