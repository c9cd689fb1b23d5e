import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { auditDeck } from '../../../src/audit/audit-deck.ts'
import { buildDeck } from '../../../src/deck/build-deck.ts'
import { parseDeckSpec } from '../../../src/deck/parse-deck-spec.ts'
import type { Diagnostic } from '../../../src/report/report.ts'
import { FULL } from '../deck/build-from.ts'
import { evidence, taopu } from './taopu.ts'

const yaml = readFileSync('slides/taopu-2020/deck.yaml', 'utf8')
const lineOf = (words: string) => yaml.split('\n').findIndex((line) => line.includes(words)) + 1

/** The problems of the deck with these words of deck.yaml replaced. */
function problemsWith(words: string, other: string): readonly Diagnostic[] {
  expect(yaml.split(words)).toHaveLength(2)
  const { spec, diagnostics: reading } = parseDeckSpec(yaml.replace(words, other))
  const { deck, diagnostics: building } = buildDeck(taopu.report, spec, FULL)
  const audit = auditDeck({ deck, report: taopu.report, spec }, [...reading, ...building])
  expect(audit.ok).toBe(false)
  return audit.problems
}

test('untouched, it passes', () => {
  expect(auditDeck(evidence)).toMatchObject({ ok: true, problems: [] })
})

test('one digit changed in a quotation: file, line and the passage meant', () => {
  const problems = problemsWith(
    '收集问题1747个, 有效解决1439个]\n    highlights',
    '收集问题1774个, 有效解决1439个]\n    highlights',
  )
  expect(problems[0]).toMatchObject({
    code: 'quote-not-found',
    file: 'deck.yaml',
    line: lineOf('figures: [收集问题1747个'),
  })
  expect(problems[0]?.message).toContain('收集问题1747个')
})

test('every digit of every quotation counts', () => {
  const quotations = taopu.spec.slides.flatMap(({ figures, highlights }) => [...figures, ...highlights])
  for (const { value, line } of quotations) {
    const [digit = ''] = /\d/.exec(value) ?? []
    const wrong = value.replace(digit, String((Number(digit) + 1) % 10))
    const lines = yaml.split('\n')
    lines[line - 1] = (lines[line - 1] ?? '').replace(value, wrong)
    const { spec } = parseDeckSpec(lines.join('\n'))
    const { diagnostics } = buildDeck(taopu.report, spec, FULL)
    expect(
      diagnostics.map((each) => `${each.code} ${String(each.line)}`),
      wrong,
    ).toContain(`quote-not-found ${line}`)
  }
})

test('a numeral added in an editorial title', () => {
  const [problem, second] = problemsWith('title: 稳就业', 'title: 稳就业5000人')
  expect(problem).toMatchObject({ code: 'numeral-in-editorial', file: 'deck.yaml', line: lineOf('title: 稳就业') })
  expect(problem?.message).toContain('“5000”')
  expect(second).toBeUndefined()
})

test('a relation that the report does not bear out', () => {
  const [problem] = problemsWith('formula: 有效解决 / 收集问题', 'formula: 收集问题 / 有效解决')
  expect(problem).toMatchObject({ code: 'derived-mismatch', file: 'deck.yaml', line: lineOf('formula:') })
  expect(problem?.message).toContain('121.4')
  expect(problem?.message).toContain('82.4%')
})

test('a quotation that fits two places', () => {
  const [problem] = problemsWith(
    'quotes:\n      - 2020年12月30日',
    'quotes:\n      - 桃浦镇党委\n      - 2020年12月30日',
  )
  expect(problem).toMatchObject({ code: 'quote-ambiguous', line: lineOf('- 2020年12月30日') })
  expect(problem?.message).toContain('5、7')
})
