import { expect, test } from 'vitest'
import { auditDeck } from '../../../src/audit/audit-deck.ts'
import { buildDeck } from '../../../src/deck/build-deck.ts'
import { parseDeckSpec } from '../../../src/deck/parse-deck-spec.ts'
import { parseReport } from '../../../src/report/parse-report.ts'

const SOURCE = `工作回顾

民生保障水平提高
·新增就业岗位 1663 个，推荐就业 861
人；
·7719 名党员累计捐款 122.8 万元。
·举办活动 20 场。
`
const REPORT = `# 工作回顾

## 民生保障水平提高

- 新增就业岗位1663个，推荐就业861人；
- 7719名党员累计捐款122.8万元。
- 举办活动20场。
`

function problemsOf(reportText: string, source = SOURCE) {
  const { report } = parseReport(reportText)
  const { spec } = parseDeckSpec('')
  const { deck } = buildDeck(report, spec, { canvas: '16:9', edition: 'full' })
  const evidence = { deck, report, spec, source: { file: 'source.txt', format: 'txt' as const, text: source } }
  return auditDeck(evidence).problems.map(({ code, file, line }) => [code, file, line])
}

test('a report with the words of its source passes, whatever the line breaks and spaces', () => {
  expect(problemsOf(REPORT)).toEqual([])
})

test('without a source there is nothing to compare with', () => {
  const { report } = parseReport(REPORT.replace('1663', '1636'))
  const { spec } = parseDeckSpec('')
  const { deck } = buildDeck(report, spec, { canvas: '16:9', edition: 'full' })
  expect(auditDeck({ deck, report, spec }).problems).toEqual([])
})

test('a digit changed in report.md is found from both sides', () => {
  expect(problemsOf(REPORT.replace('1663', '1636'))).toEqual([
    ['source-words-missing', 'source.txt', 4],
    ['words-not-in-source', 'report.md', 5],
  ])
})

test('a digit dropped at the beginning of a clause is no quotation of the longer numeral', () => {
  expect(problemsOf(REPORT.replace('7719', '719'))).toContainEqual(['words-not-in-source', 'report.md', 6])
})

test('a point deleted from report.md is missed', () => {
  expect(problemsOf(REPORT.replace('- 举办活动20场。\n', ''))).toEqual([['source-words-missing', 'source.txt', 7]])
})

test('a point added to report.md is a stranger', () => {
  expect(problemsOf(`${REPORT}- 群众满意。\n`)).toEqual([['words-not-in-source', 'report.md', 8]])
})

test('sections in another order than the source are still its words', () => {
  const moved = REPORT.replace('- 举办活动20场。\n', '').replace('- 新增', '- 举办活动20场。\n- 新增')
  expect(problemsOf(moved)).toEqual([])
})
