import type { Figure, Quantity, Words } from '../deck/deck.ts'

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

/** 4万多亿元 keeps its 多 where the report has it: inside the unit. */
export function partsOf({ qualifierBefore, value, unit, unitWritten = unit, qualifierAfter }: Quantity): QuantityParts {
  const between = INFIX.exec(qualifierAfter)?.[0] ?? ''
  const infix = unitWritten.includes(between) ? '' : between
  return { before: qualifierBefore, value, infix, unit: unitWritten, after: qualifierAfter.slice(between.length) }
}
