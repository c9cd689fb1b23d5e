import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseReport } from '../../../src/report/parse-report.ts'
import type { SourceSpan } from '../../../src/report/report.ts'

const { report } = parseReport(readFileSync('slides/taopu-2020/report.md', 'utf8'))
const words = ({ start, end }: SourceSpan) => report.text.slice(start, end)
const lines = report.text.split('\n')

test('the span of a passage is exactly its words, on the line it names', () => {
  for (const passage of report.sections.flatMap((section) => [section.heading, ...section.passages])) {
    expect(words(passage.span)).toBe(passage.text)
    expect(lines[passage.span.line - 1]).toContain(passage.text)
  }
})

test('the spans of a figure are its numeral, its clause, and the numeral with unit and qualifiers', () => {
  for (const figure of report.figures) {
    const { value, unit, qualifierBefore } = figure.quantity
    expect(words(figure.numeral)).toBe(value)
    expect(words(figure.clauseSpan)).toBe(figure.clause)
    const whole = words(figure.span)
    expect(whole.startsWith(qualifierBefore + value)).toBe(true)
    expect(whole).toContain(unit)
    expect(figure.sentence).toContain(figure.clause)
  }
})

test('the span of a numeral is its value', () => {
  for (const numeral of report.numerals) expect(words(numeral.span)).toBe(numeral.value)
})

test('every figure of the report has a label', () => {
  expect(report.figures.filter((figure) => figure.label === '')).toEqual([])
})
