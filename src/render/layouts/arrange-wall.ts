import type { CanvasName, WallSlide } from '../../deck/deck.ts'
import { nameOf } from '../figure.ts'
import { fitNumerals, linesOfText } from '../charts/value-text.ts'
import { fitText, heightOfText } from '../theme/fit-text.ts'
import { bodyOf } from '../theme/frames.ts'
import { ladders } from '../theme/type-ladder.ts'

export interface WallArrangement {
  readonly columns: number
  readonly numeralSize: number
  readonly labelSize: number
  /** Words stand above the numerals when all of them lead to one, else below. */
  readonly below: boolean
  /** Of the passages below, in pixels. */
  readonly textSize: number
}

const GAP = 64
/** Rule, air and line feed around the words of a cell. */
const CELL_AIR = 60
const LARGEST: Readonly<Record<number, number>> = { 1: 300, 2: 256, 3: 180 }

export function arrangeWall(slide: WallSlide, canvas: CanvasName): WallArrangement {
  const body = bodyOf(canvas)
  const count = Math.max(1, slide.figures.length)
  const columns = columnsFor(count, canvas)
  const rows = Math.ceil(count / columns)
  const box = { width: body.width, height: body.height * (rows > 1 ? 0.24 : 0.42), gap: 0.5 }
  const textSize = fitText(slide.passages, ladders.beside, box)
  const words = slide.passages.length > 0 ? heightOfText(slide.passages, textSize, box) + 24 : 0
  const cell = { width: (body.width - (columns - 1) * GAP) / columns, height: (body.height - words) / rows }
  const labelSize = cell.height > 260 ? 40 : 36
  const lines = Math.max(1, ...slide.figures.map((shown) => linesOfText(nameOf(shown), labelSize, cell.width)))
  const tallest = (cell.height - CELL_AIR - lines * labelSize * 1.36) / 1.12
  const numeralSize = fitNumerals(slide.figures, cell.width, Math.min(tallest, LARGEST[count] ?? 150))
  return {
    columns,
    numeralSize,
    labelSize,
    textSize,
    below: !slide.figures.every(({ before, after }) => before && !after),
  }
}

function columnsFor(count: number, canvas: CanvasName): number {
  if (canvas === '9:16') return count > 4 ? 2 : 1
  if (canvas === '32:9') return count > 4 ? Math.ceil(count / 2) : count
  return count === 4 ? 2 : Math.min(3, count)
}
