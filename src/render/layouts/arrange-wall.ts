import { aboveOf, belowOf } from '../../deck/caption-words.ts'
import type { CanvasName, ShownFigure, WallSlide } from '../../deck/deck.ts'
import { fitText, heightOfText } from '../theme/fit-text.ts'
import { bodyOf } from '../theme/frames.ts'
import { ladders } from '../theme/type-ladder.ts'
import { fitCells } from './fit-cells.ts'
import type { Cells } from './fit-cells.ts'

export interface WallArrangement {
  readonly cells: Cells
  /** Row by row; the cells of a row share its width, so that none is left empty. */
  readonly rows: readonly (readonly ShownFigure[])[]
  /** Words stand above the numerals when all of them lead to one, else below. */
  readonly below: boolean
  /** Of the passages below, in pixels. */
  readonly textSize: number
}

export const GAP = 40
const WORDS_AIR = 44
const MOST_COLUMNS = 6
/** From so many figures on, rows may differ by a figure. */
const UNEVEN_FROM = 5
/** How many times larger numerals must become for fewer columns, or for words beside them instead of over or under. */
const WORTH = { fewerColumns: 1.15, lying: 1.05, lyingOnOneLine: 0.75 }
/** More lines than these weigh heavier than their numeral. */
const MOST_LINES = 2
const LARGEST: Readonly<Record<number, number>> = { 1: 300, 2: 256, 3: 210, 4: 210 }

export function arrangeWall(slide: WallSlide, canvas: CanvasName): WallArrangement {
  const { figures, passages } = slide
  const body = bodyOf(canvas)
  const box = { width: body.width, height: body.height * (figures.length > 3 ? 0.24 : 0.42), gap: 0.5 }
  const textSize = fitText(passages, ladders.beside, box)
  const words = passages.length > 0 ? heightOfText(passages, textSize, box) + WORDS_AIR : 0
  const wall = { width: body.width, height: body.height - words, gap: GAP, largest: LARGEST[figures.length] ?? 180 }
  const standing = columnsFor(figures.length).map((columns) => fitCells(figures, wall, columns, 'standing'))
  const upright = standing.reduce((best, next) => (isWorth(best, next, WORTH.fewerColumns) ? next : best))
  const lying = fitCells(figures, wall, 1, 'lying')
  const worth = upright.lines > MOST_LINES ? WORTH.lyingOnOneLine : WORTH.lying
  const cells = isWorth(upright, lying, worth) ? lying : upright
  return {
    cells,
    rows: inRows(figures, cells.columns),
    textSize,
    below: !figures.every((shown) => aboveOf(shown) && !belowOf(shown)),
  }
}

const isWorth = (present: Cells, other: Cells, times: number) => other.numeralSize >= present.numeralSize * times

/** In how many columns so many figures stand well, most first. */
function columnsFor(count: number): readonly number[] {
  const all = Array.from({ length: Math.min(MOST_COLUMNS, count) }, (_, index) => index + 1).reverse()
  return all.filter((columns) =>
    count < UNEVEN_FROM ? count % columns === 0 : Math.ceil(count / Math.ceil(count / columns)) === columns,
  )
}

/** Figures in reading order, the rows as equal in number as may be, the fuller ones first. */
function inRows(figures: readonly ShownFigure[], columns: number): readonly (readonly ShownFigure[])[] {
  const rows = Math.ceil(figures.length / columns)
  const most = Math.ceil(figures.length / rows)
  const fuller = figures.length - rows * (most - 1)
  const startOf = (row: number) => row * most - Math.max(0, row - fuller)
  return Array.from({ length: rows }, (_, row) => figures.slice(startOf(row), startOf(row + 1)))
}
