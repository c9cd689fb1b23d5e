import type { CanvasName, TaskSlide, Words } from '../../deck/deck.ts'
import { textOf } from '../figure.ts'
import { widthInEm } from '../../deck/width-in-em.ts'
import { fitText } from '../theme/fit-text.ts'
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
const SMALLEST_WHOLE = 66
const RAGGED_EM = 0.4

/** One size for all tasks of a deck: that of the one with the most to say. */
export function arrangeTask(tasks: readonly TaskSlide[], canvas: CanvasName): TaskArrangement {
  const split = splitOf(canvas, 'task')
  const stage = { ...split.stageBody, gap: GAP_LINES, lineHeight: LINE_HEIGHT }
  const headingSize = Math.min(...tasks.map(({ heading }) => fitTask(heading, split)))
  const size = Math.min(...tasks.map(({ points }) => fitText(points, ladders.items, stage)), headingSize)
  return { split, headingSize, size }
}

/** 一、推动高质量发展，构建新发展格局: each clause its own line; none when the heading is more than words. */
export const clausesOf = (heading: Words): readonly string[] =>
  heading.runs.some((run) => run.figure) ? [] : textOf(heading).split(/(?<=[，：])|(?<=^.{1,3}、)/)

function fitTask(heading: Words, { sideBody }: Split): number {
  const side = { ...sideBody, height: sideBody.height * HEADING, gap: 0, lineHeight: HEADING_LINE_HEIGHT }
  const fitted = fitText([heading], ladders.task, side)
  const longest = Math.max(0, ...clausesOf(heading).map(widthInEm)) + RAGGED_EM
  const whole = ladders.task.find((size) => longest * size <= side.width) ?? 0
  return whole >= SMALLEST_WHOLE ? Math.min(whole, fitted) : fitted
}
