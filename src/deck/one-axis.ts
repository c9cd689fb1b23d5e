import type { Figure } from '../report/report.ts'

/** Kinds that are no amount and have no place on an axis from zero: a change goes up or down, a rank counts backwards. */
const NO_AMOUNT: readonly Figure['kind'][] = ['change', 'threshold', 'rank', 'multiple']

/** What keeps figures from sharing an axis; undefined when one kind of one thing is measured in one unit. */
export type Misfit = 'units' | 'kinds' | 'no-amount' | 'range' | 'negative'

export function misfitOnAxis(figures: readonly Figure[]): Misfit | undefined {
  const [first] = figures
  if (!first) return undefined
  if (figures.some(({ quantity }) => quantity.unit !== first.quantity.unit)) return 'units'
  if (figures.some(({ kind }) => NO_AMOUNT.includes(kind))) return 'no-amount'
  if (!isOneKind(figures) && !isFromTo(figures)) return 'kinds'
  if (figures.some(({ quantity }) => quantity.numberTo !== undefined)) return 'range'
  return figures.some(({ quantity }) => quantity.number < 0) ? 'negative' : undefined
}

/** The members of one enumeration, or one subject at several times: what may share an axis without anyone's word for it. */
export function isOneSubject(figures: readonly Figure[]): boolean {
  const [first] = figures
  if (!first) return false
  const enumerated =
    first.enumeration !== undefined && figures.every(({ enumeration }) => enumeration === first.enumeration)
  return enumerated || isFromTo(figures)
}

const isOneKind = (figures: readonly Figure[]) => new Set(figures.map(({ kind }) => kind)).size === 1

/** The two ends of one movement that the report states (由71%提高到93%). */
const isFromTo = ([from, to, third]: readonly Figure[]): boolean =>
  from?.kind === 'from' && to?.kind === 'to' && to.pair === from.id && !third
