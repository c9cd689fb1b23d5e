import type { CanvasName, WallSlide } from '../../deck/deck.ts'
import { nameOf } from '../figure.ts'
import { fitNumerals, linesOfText } from '../charts/value-text.ts'
import { fitText, heightOfText } from '../theme/fit-text.ts'
import { bodyOf } from '../theme/frames.ts'
import type { Size } from '../theme/frames.ts'
import { ladders } from '../theme/type-ladder.ts'

export interface WallArrangement {
  readonly columns: number
  readonly rows: number
  readonly numeralSize: number
  readonly labelSize: number
  /** Words stand above the numerals when all of them lead to one, else below. */
  readonly below: boolean
  /** Of the passages below, in pixels. */
  readonly textSize: number
}

const GAP = 40
/** Padding of a cell, as in the style sheet. */
const PADDING = { x: 40, y: 24 }
/** Air around the words of a cell. */
const CELL_AIR = 28
const TALL_CELL = 220
const LABELS = [40, 36, 32]
const LABEL_LINE = 1.36
const NUMERAL_LINE = 1.12
/** Smaller than this a numeral is no eye-catcher: sooner the words give way. */
const BOLD = 92
const WORDS_AIR = 44
const LARGEST: Readonly<Record<number, number>> = { 1: 300, 2: 256, 3: 210, 4: 210 }

export function arrangeWall(slide: WallSlide, canvas: CanvasName): WallArrangement {
  const body = bodyOf(canvas)
  const count = Math.max(1, slide.figures.length)
  const columns = columnsFor(count, canvas)
  const rows = Math.ceil(count / columns)
  const box = { width: body.width, height: body.height * (rows > 1 ? 0.24 : 0.42), gap: 0.5 }
  const textSize = fitText(slide.passages, ladders.beside, box)
  const words = slide.passages.length > 0 ? heightOfText(slide.passages, textSize, box) + WORDS_AIR : 0
  const cell = {
    width: (body.width - (columns - 1) * GAP) / columns - 2 * PADDING.x,
    height: (body.height - words - (rows - 1) * GAP) / rows - 2 * PADDING.y,
  }
  const { labelSize, numeralSize } = setCells(slide, cell, LARGEST[count] ?? 180)
  return {
    columns,
    rows,
    numeralSize,
    labelSize,
    textSize,
    below: !slide.figures.every(({ before, after }) => before && !after),
  }
}

/** The largest label that leaves its numeral bold, or the smallest. */
function setCells({ figures }: WallSlide, cell: Size, largest: number) {
  const settings = (cell.height > TALL_CELL ? LABELS : LABELS.slice(1)).map((labelSize) => {
    const lines = Math.max(1, ...figures.map((shown) => linesOfText(nameOf(shown), labelSize, cell.width)))
    const tallest = (cell.height - CELL_AIR - lines * labelSize * LABEL_LINE) / NUMERAL_LINE
    return { labelSize, numeralSize: fitNumerals(figures, cell.width, Math.min(tallest, largest)) }
  })
  return settings.reduce((best, setting) => (best.numeralSize >= BOLD ? best : setting))
}

function columnsFor(count: number, canvas: CanvasName): number {
  if (canvas === '9:16') return count > 4 ? 2 : 1
  if (canvas === '32:9') return count > 4 ? Math.ceil(count / 2) : count
  return count === 4 ? 2 : Math.min(3, count)
}
