import type { CanvasName, TaskSlide } from '../../deck/deck.ts'
import { fitText, widthInEm } from '../theme/fit-text.ts'
import { splitOf } from '../theme/split.ts'
import type { Split } from '../theme/split.ts'
import { ladders } from '../theme/type-ladder.ts'

export interface TaskArrangement {
  readonly split: Split
  /** Pixels. */
  readonly headingSize: number
  readonly size: number
}

const LINE_HEIGHT = 1.36
const HEADING_LINE_HEIGHT = 1.5
/** Air around a point, in lines. */
const GAP_LINES = 0.9
/** Number and stroke of a task leave so much of the side to its heading. */
const HEADING = 0.62
/** A clause stays on one line where it can at this size, in pixels. */
const SMALLEST_WHOLE = 60
const RAGGED_EM = 0.4

/** @param clauses of the heading, each a line of its own where it fits; empty when the heading is to be set as a whole */
export function arrangeTask(
  { heading, points }: TaskSlide,
  clauses: readonly string[],
  canvas: CanvasName,
): TaskArrangement {
  const split = splitOf(canvas, 'task')
  const side = { ...split.sideBody, height: split.sideBody.height * HEADING, gap: 0, lineHeight: HEADING_LINE_HEIGHT }
  const stage = { ...split.stageBody, gap: GAP_LINES, lineHeight: LINE_HEIGHT }
  const longest = Math.max(0, ...clauses.map(widthInEm)) + RAGGED_EM
  const whole = ladders.task.find((size) => longest * size <= side.width)
  const fitted = fitText([heading], ladders.task, side)
  return {
    split,
    headingSize: clauses.length > 0 && whole && whole >= SMALLEST_WHOLE ? Math.min(whole, fitted) : fitted,
    size: fitText(points, ladders.items, stage),
  }
}
