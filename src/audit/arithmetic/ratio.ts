import { amountOf, boundsOf, exact, meet } from '../../report/amount.ts'
import type { Bounds } from '../../report/amount.ts'
import type { Figure } from '../../report/report.ts'

/** Everything that `part / whole` can be, for all the numbers that were rounded to the two; undefined for unlike units. */
export function ratioOf(part: Figure, whole: Figure): Bounds | undefined {
  const [one, other] = [amountOf(part.quantity), amountOf(whole.quantity)]
  const [above, below] = [boundsOf(one), boundsOf(other)]
  if (one.unit !== other.unit || below.low <= 0 || above.low < 0) return undefined
  return { low: exact(above.low / below.high), high: exact(above.high / below.low) }
}

/** Whether a stated percentage is one of these ratios, as exactly as it is written. */
export function isPercentage(stated: Figure, { low, high }: Bounds): boolean {
  return meet(boundsOf(amountOf(stated.quantity)), { low: exact(low * 100), high: exact(high * 100) })
}

/** The middle of a ratio as a percentage, one place finer than the stated one: `28.50%`. */
export function asPercentage(stated: Figure, part: Figure, whole: Figure, less = 0): string {
  const places = (/\.(\d+)/.exec(stated.quantity.value)?.[1]?.length ?? 0) + 1
  const ratio = amountOf(part.quantity).number / amountOf(whole.quantity).number - less
  return `${exact(ratio * 100).toFixed(places)}%`
}

const ROUGH = /[约近超逾余多几来过]|以[上下内]|不[足到]|左右|上下|接近|至少|最多|突破/

/** A figure that is a plain number: neither a range nor a rough one (约, 近, 余), which no arithmetic can hold to account. */
export const isPlain = ({ quantity }: Figure): boolean =>
  quantity.numberTo === undefined && !ROUGH.test(quantity.qualifierBefore + quantity.qualifierAfter)
