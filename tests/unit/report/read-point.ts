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
