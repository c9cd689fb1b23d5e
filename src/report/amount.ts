import type { Quantity } from './report.ts'

const SCALES: readonly (readonly [word: string, factor: number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['万', 1e4],
]
/** 千 opens names of units (千米, 千克, 千瓦时, 千伏) more often than it multiplies one. */
const THOUSANDS = /^千(?=[元人吨户家个亩件册株])/

/** What is measured is rounded however it is written; what is counted one by one and written out is exact. */
const MEASURED = /[%％‰元吨米亩升克瓦顷度秒天年℃㎡㎥尺里]|小时|分钟|百分点|[A-Za-z]/

/** A quantity with 万 and 亿 taken into the number, between the bounds that its written digits imply (2 万 is 1.5 to 2.5 万). */
export interface Amount {
  readonly unit: string
  readonly number: number
  /** Half a place of the last digit written, in `unit`; 0 for an exact count. */
  readonly rounding: number
}

export function amountOf({ value, number, unit }: Quantity): Amount {
  const scale = SCALES.find(([word]) => unit.startsWith(word))
  const thousands = THOUSANDS.test(unit)
  const factor = scale?.[1] ?? (thousands ? 1000 : 1)
  const written = /[.点](\d+|[零〇一二三四五六七八九]+)/.exec(value.normalize('NFKC'))?.[1]?.length ?? 0
  const counted = factor === 1 && written === 0 && !MEASURED.test(unit)
  return {
    unit: unit.slice(scale?.[0].length ?? (thousands ? 1 : 0)),
    number: exact(number * factor),
    rounding: counted ? 0 : exact((factor * 10 ** -written) / 2),
  }
}

/** Binary fractions leave dust behind (0.1 × 3): twelve digits are more than any report writes. */
export const exact = (number: number): number => Number(number.toPrecision(12))

/** A closed range of numbers. */
export interface Bounds {
  readonly low: number
  readonly high: number
}

/** A computed number with all that it can be, given how the numbers in it were rounded. */
export interface Computed extends Bounds {
  readonly number: number
}

export const boundsOf = ({ number, rounding }: Amount): Bounds => ({
  low: exact(number - rounding),
  high: exact(number + rounding),
})

/** Whether two ranges share a number. */
export const meet = (one: Bounds, other: Bounds): boolean => one.low <= other.high && other.low <= one.high
