import type { ShownFigure } from '../../deck/deck.ts'
import { nameOf } from '../../deck/caption-words.ts'
import { fitNumerals, linesOfText, quantityInEm } from '../charts/value-text.ts'
import { widthInEm } from '../../deck/width-in-em.ts'
import type { Size } from '../theme/frames.ts'

/** How the cells of a wall of figures are set, all alike. Pixels. */
export interface Cells {
  readonly columns: number
  /** The numeral over its words, or beside them. */
  readonly flow: 'standing' | 'lying'
  readonly numeralSize: number
  readonly labelSize: number
  /** Lines of the longest words over or under a numeral, so that the numerals of a row stand on one line. */
  readonly lines: number
  /** Of the widest quantity, so that the words beside all of them begin on one line. */
  readonly quantityWidth: number
}

interface Wall extends Size {
  /** Between two cells. */
  readonly gap: number
  /** No numeral is larger. */
  readonly largest: number
}

/** Padding of a cell; --cell-x and --cell-y in the style sheet. */
export const PADDING = { x: 36, y: 20 }
/** Between numeral and words. */
const AIR = { standing: 12, lying: 56 }
const LABELS = [48, 40, 36, 32]
export const LABEL_LINE = 1.36
const NUMERAL_LINE = 1.12
/** The commas of 15,210 hang below their line. */
const HANGING_LINE = 1.26
/** A numeral less than this many times as large as its words is no eye-catcher: sooner the words give way. */
const BOLD = 2.3
/** Words beside a numeral have room for so many characters in a line, or for all of them in this share of the cell. */
const SHORTEST_EM = 5.5
const ONE_LINE = 0.34

export function fitCells(figures: readonly ShownFigure[], wall: Wall, columns: number, flow: Cells['flow']): Cells {
  const rows = Math.ceil(figures.length / columns)
  const cell = {
    width: (wall.width - (columns - 1) * wall.gap) / columns - 2 * PADDING.x,
    height: (wall.height - (rows - 1) * wall.gap) / rows - 2 * PADDING.y,
  }
  const fit = flow === 'standing' ? standing : lying
  const settings = LABELS.map((labelSize) => ({ labelSize, numeralSize: fit(figures, cell, labelSize, wall.largest) }))
  const chosen = settings.reduce((best, next) => (best.numeralSize >= BOLD * best.labelSize ? best : next))
  const widest = Math.max(0, ...figures.map(quantityInEm))
  return {
    columns,
    flow,
    ...chosen,
    lines: linesIn(figures, cell, chosen.labelSize),
    quantityWidth: Math.ceil(widest * chosen.numeralSize),
  }
}

const linesIn = (figures: readonly ShownFigure[], { width }: Size, labelSize: number): number =>
  Math.max(1, ...figures.map((shown) => linesOfText(nameOf(shown), labelSize, width)))

function standing(figures: readonly ShownFigure[], cell: Size, labelSize: number, largest: number): number {
  const words = linesIn(figures, cell, labelSize) * labelSize * LABEL_LINE
  return fitNumerals(figures, cell.width, Math.min((cell.height - AIR.standing - words) / lineOf(figures), largest))
}

function lying(figures: readonly ShownFigure[], cell: Size, labelSize: number, largest: number): number {
  const oneLine = (cell.width * ONE_LINE) / labelSize
  const ems = figures.map((shown) => emBeside(nameOf(shown), oneLine))
  const words = Math.max(SHORTEST_EM, ...ems) * labelSize
  return fitNumerals(figures, cell.width - AIR.lying - words, Math.min(cell.height / lineOf(figures), largest))
}

const lineOf = (figures: readonly ShownFigure[]): number =>
  figures.some(({ figure }) => figure.quantity.value.includes(',')) ? HANGING_LINE : NUMERAL_LINE

/** Words do not fill a line to its end. */
const RAGGED_EM = 2

/** Width in em of words on one line where that leaves the numeral its room, else on two. */
function emBeside(text: string, oneLine: number): number {
  const em = widthInEm(text)
  return em <= oneLine ? em : Math.max(oneLine, em / 2 + RAGGED_EM)
}
