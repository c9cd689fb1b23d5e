import type { ShownFigure } from '../../deck/deck.ts'
import { widthInEm } from '../../deck/width-in-em.ts'
import { linesOfText, quantityInEm } from '../charts/value-text.ts'
import type { Size } from '../theme/frames.ts'
import { ladders } from '../theme/type-ladder.ts'

/** How the figures beside a chart are set, all alike. Pixels. */
export interface Highlights {
  readonly size: number
  /** Absent: in one row, each as wide as its words. */
  readonly columns?: number
  /** Of all of them, the air between them included. */
  readonly height: number
}

/** Air between highlights: across in a row, down, and between columns of equal width. */
export const HIGHLIGHT_GAP = { x: 96, y: 40, column: 48 }
export const HIGHLIGHT_LABEL = 34
const LABEL_LINE = 1.36
const NUMERAL_LINE = 1.12
/** Stroke and padding over a highlight. */
const HEAD = 16
const SMALLEST = 52

/** One under the other, at the largest size at which they fit the box; undefined when they do not. */
export function stackHighlights(shown: readonly ShownFigure[], box: Size, largest: number): Highlights | undefined {
  return sizesFrom(largest)
    .map((size) => ({ size, height: gridHeight(shown, size, box.width, 1) }))
    .find(({ size, height }) => height <= box.height && isWideEnough(shown, size, box.width))
}

/** In one row, or where that is too narrow in columns of equal width; at the largest size at which they fit the box. */
export function spreadHighlights(shown: readonly ShownFigure[], box: Size, largest: number): Highlights | undefined {
  const counts = Array.from({ length: shown.length }, (_, index) => shown.length - index)
  for (const size of sizesFrom(largest)) {
    const row = rowOf(shown, size)
    if (row.width <= box.width && row.height <= box.height) return { size, height: row.height }
    for (const columns of counts) {
      const width = (box.width - (columns - 1) * HIGHLIGHT_GAP.column) / columns
      const height = gridHeight(shown, size, width, columns)
      if (height <= box.height && isWideEnough(shown, size, width)) return { size, columns, height }
    }
  }
  return undefined
}

const sizesFrom = (largest: number) => [
  largest,
  ...ladders.numerals.filter((size) => size < largest && size >= SMALLEST),
]

const isWideEnough = (shown: readonly ShownFigure[], size: number, width: number) =>
  shown.every((each) => quantityInEm(each) * size <= width)

function rowOf(shown: readonly ShownFigure[], size: number): Size {
  const widths = shown.map((each) => Math.max(quantityInEm(each) * size, ...wordsOf(each).map(pixelsOf)))
  const width = widths.reduce((sum, each) => sum + each, 0) + (shown.length - 1) * HIGHLIGHT_GAP.x
  return { width, height: gridHeight(shown, size, Infinity, shown.length) }
}

const pixelsOf = (words: string) => widthInEm(words) * HIGHLIGHT_LABEL + 4

function gridHeight(shown: readonly ShownFigure[], size: number, width: number, columns: number): number {
  const rows = Array.from({ length: Math.ceil(shown.length / columns) }, (_, row) =>
    Math.max(...shown.slice(row * columns, (row + 1) * columns).map((each) => cardHeight(each, size, width))),
  )
  return rows.reduce((sum, row) => sum + row, 0) + (rows.length - 1) * HIGHLIGHT_GAP.y
}

function cardHeight(shown: ShownFigure, size: number, width: number): number {
  const lines = wordsOf(shown).reduce((sum, words) => sum + linesIn(words, width), 0)
  return HEAD + size * NUMERAL_LINE + lines * HIGHLIGHT_LABEL * LABEL_LINE
}

const linesIn = (words: string, width: number) =>
  width === Infinity ? 1 : Math.max(1, linesOfText(words, HIGHLIGHT_LABEL, width))

const wordsOf = ({ before, after }: ShownFigure) => [before, after].filter((words) => words !== '')
