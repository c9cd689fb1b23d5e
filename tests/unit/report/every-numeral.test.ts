import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseReport } from '../../../src/report/parse-report.ts'

const text = readFileSync('slides/taopu-2020/report.md', 'utf8')
const { report } = parseReport(text)

/** Written without a look at the scanner: any single digit or Chinese numeral character. */
const NUMERAL_CHARACTER = /[\d０-９零〇一二两三四五六七八九十百千万亿]/g

/** Characters of a figure that are unit rather than numeral (万人次) belong to the figure as well. */
const places = [...report.figures.map((figure) => figure.span), ...report.numerals.map((numeral) => numeral.span)]

test('every numeral character of the report lies in exactly one figure or one other numeral', () => {
  for (const { index } of text.matchAll(NUMERAL_CHARACTER)) {
    const holders = places.filter(({ start, end }) => start <= index && index < end)
    expect(holders, text.slice(index - 8, index + 8)).toHaveLength(1)
  }
})

test('figures and other numerals never overlap', () => {
  const ordered = [...places].sort((a, b) => a.start - b.start)
  for (const [index, place] of ordered.entries())
    expect(place.end).toBeLessThanOrEqual(ordered[index + 1]?.start ?? Number.MAX_SAFE_INTEGER)
})
