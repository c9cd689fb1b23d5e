import type { Figure, Quantity, ShownFigure, Words } from '../deck/deck.ts'

export type { Figure, Quantity } from '../deck/deck.ts'

export const textOf = (words: Words): string => words.runs.map((run) => run.text).join('')

/** The quotation that proves a figure met in a running sentence: its clause. */
export const quoteOf = (figure: Figure): string => figure.clause

/** A quantity in the order in which it is read: 约 | 17.9 | | 万平方米 |, 达 | 25200 | 余 | 人 |. */
export interface QuantityParts {
  readonly before: string
  readonly value: string
  readonly infix: string
  readonly unit: string
  readonly after: string
}

const INFIX = /^[余多来几]/

export function partsOf({ qualifierBefore, value, unit, qualifierAfter }: Quantity): QuantityParts {
  const infix = INFIX.exec(qualifierAfter)?.[0] ?? ''
  return { before: qualifierBefore, value, infix, unit, after: qualifierAfter.slice(infix.length) }
}

/** The report's words around a shown figure as one line of label. */
export const nameOf = ({ before, after }: ShownFigure): string =>
  before && after ? `${before}…${after}` : before || after
