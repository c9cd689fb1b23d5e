import type { ShownFigure } from '../../deck/deck.ts'
import { nameOf } from '../../deck/caption-words.ts'
import { partsOf } from '../figure.ts'
import { widthInEm } from '../../deck/width-in-em.ts'
import { ladders } from '../theme/type-ladder.ts'

/** Size of unit and qualifiers beside a numeral of size 1. */
export const UNIT_SCALE = 0.4

/** Width in em of the numeral's size of a quantity with its unit and qualifiers. */
export function quantityInEm({ figure }: ShownFigure): number {
  const { before, value, infix, unit, after } = partsOf(figure.quantity)
  return widthInEm(value) * 1.02 + widthInEm(before + infix + unit + after) * UNIT_SCALE + 0.22
}

/** The largest numeral, at most `largest`, at which every quantity stays within `width`. */
export function fitNumerals(items: readonly ShownFigure[], width: number, largest: number): number {
  const widest = Math.max(1, ...items.map(quantityInEm))
  return ladders.numerals.find((size) => size <= largest && widest * size <= width) ?? ladders.numerals.at(-1) ?? 52
}

export const linesOfName = (item: ShownFigure, size: number, width: number): number =>
  Math.max(1, linesOfText(nameOf(item), size, width))

/** Lines of a label; words do not break, so a line seldom fills. */
export function linesOfText(text: string, size: number, width: number): number {
  const pixels = widthInEm(text) * size
  return pixels <= width ? Math.ceil(pixels / width) : Math.ceil(pixels / (width - 2 * size))
}
