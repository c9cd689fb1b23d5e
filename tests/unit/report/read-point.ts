import { parseReport } from '../../../src/report/parse-report.ts'
import type { Figure, Numeral, Report } from '../../../src/report/report.ts'

/** A report of one section with one point. */
export function reportOf(point: string): Report {
  return parseReport(`# 章节\n\n- ${point}\n`).report
}

export function figuresOf(point: string): readonly Figure[] {
  return reportOf(point).figures
}

export function numeralsOf(point: string): readonly Numeral[] {
  return reportOf(point).numerals
}

/** A figure in one line, as 约[17.9]万平方米: qualifier in front, numeral, unit and the qualifier behind it in brackets. */
export function written(figure: Figure): string {
  const { qualifierBefore, value, unit, qualifierAfter } = figure.quantity
  return `${qualifierBefore}[${value}]${unit}${qualifierAfter && `(${qualifierAfter})`}`
}

/** A figure as the number it means: 17.9 万平方米, 10..15 %, with a question mark when it is doubtful. */
export function meant({ quantity, doubtful }: Figure): string {
  const { number, numberTo, unit } = quantity
  const rounded = [number, ...(numberTo === undefined ? [] : [numberTo])].map((each) => Number(each.toPrecision(12)))
  return `${rounded.join('..')} ${unit}`.trim() + (doubtful ? '?' : '')
}
