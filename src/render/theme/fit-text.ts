import type { Words } from '../../deck/deck.ts'
import { widthInEm } from '../../deck/width-in-em.ts'
import { splitWords } from '../parts/split-words.ts'
import type { Piece } from '../parts/split-words.ts'
import type { Size } from './frames.ts'
import { FIGURE_SCALE, LINE_HEIGHT } from './type-ladder.ts'

const GAP_EM = 0.14

/** Width in em of words whose figures stand large. */
export const wordsInEm = (words: Words): number => unbreakable(words).reduce((sum, width) => sum + width, 0)

/** Widths in em of the stretches between which a line may break. */
function unbreakable(words: Words): readonly number[] {
  return splitWords(words.runs)
    .flatMap(breakAtSpaces)
    .reduce<number[]>((widths, piece) => {
      const width = widthOf(piece)
      return piece.breakable ? [...widths, width] : [...widths.slice(0, -1), (widths.at(-1) ?? 0) + width]
    }, [])
}

const breakAtSpaces = (piece: Piece): readonly Piece[] =>
  piece.kind === 'figure'
    ? [piece]
    : piece.text.split(/(?<= )/).map((text, index) => ({ ...piece, text, breakable: index > 0 || piece.breakable }))

/** Width in em of the longest stretch that stays on one line. */
export const widestInEm = (words: Words): number => Math.max(0, ...unbreakable(words))

function widthOf(piece: Piece): number {
  const gap = piece.gap ? GAP_EM : 0
  if (piece.kind === 'word') return widthInEm(piece.text) + gap
  const numeral = (widthInEm(piece.text) + GAP_EM) * FIGURE_SCALE
  return widthInEm(piece.before) + numeral + widthInEm(piece.after) + gap
}

function countLines(words: Words, perLine: number): number {
  const start = { lines: 1, filled: 0 }
  return unbreakable(words).reduce(({ lines, filled }, width) => {
    if (filled + width <= perLine) return { lines, filled: filled + width }
    const wrapped = Math.max(0, Math.ceil(width / perLine) - 1)
    return { lines: lines + (filled > 0 ? 1 : 0) + wrapped, filled: width - wrapped * perLine }
  }, start).lines
}

export interface TextBox extends Size {
  /** Air between two passages, in lines. */
  readonly gap: number
  /** Taken from each line by a bullet, in em. */
  readonly indent?: number
  readonly lineHeight?: number
}

/** Height in pixels of passages set one under the other at a size. */
export function heightOfText(passages: readonly Words[], size: number, box: TextBox): number {
  const perLine = emPerLine(size, box)
  const lines = passages.reduce((sum, words) => sum + countLines(words, perLine), 0)
  const gaps = Math.max(0, passages.length - 1) * box.gap
  return (lines + gaps) * size * (box.lineHeight ?? LINE_HEIGHT)
}

const emPerLine = (size: number, box: TextBox): number => Math.max(4, box.width / size - (box.indent ?? 0) - 0.3)

/** The largest size of a ladder at which the passages fit the box, no word cut; the smallest when none does. */
export const fitText = (passages: readonly Words[], sizes: readonly number[], box: TextBox): number =>
  sizes.find((size) => fitsBox(passages, size, box)) ?? sizes.at(-1) ?? 40

export const fitsBox = (passages: readonly Words[], size: number, box: TextBox): boolean =>
  heightOfText(passages, size, box) <= box.height &&
  passages.every((words) => widestInEm(words) <= emPerLine(size, box))

export const HEADING_LINE_HEIGHT = 1.24
/** Words do not fill a line to its end. */
const RAGGED_EM = 1.5

/** Rather than to be set larger than this on more lines, a heading stays on fewer, in pixels. */
const LARGE_ENOUGH = 60

/**
 * The size of a heading in its box: on the fewest lines on which it is large enough, or as large as it can be.
 * @param largest no heading is larger, in pixels
 */
export function fitHeading(
  text: string,
  box: Size,
  largest = Infinity,
): { readonly size: number; readonly lines: number } {
  const em = widthInEm(text) + 0.6
  const settings = [1, 2, 3, 4, 5, 6].map((lines) => ({
    lines,
    size: Math.min(
      largest,
      box.width / (lines === 1 ? em : em / lines + RAGGED_EM),
      box.height / lines / HEADING_LINE_HEIGHT,
    ),
  }))
  const enough = settings.find(({ size }) => size >= LARGE_ENOUGH)
  return enough ?? settings.reduce((best, setting) => (setting.size > best.size ? setting : best))
}
