import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { describeProblem } from '../../../src/content/describe-problem.ts'
import { importDocument } from '../../../src/content/import-document.ts'
import { openDeck } from '../../../src/content/open-deck.ts'
import { temporaryFolder } from './deck-folder.ts'
import { docxFile, paragraph, table } from './docx-file.ts'

const BODY = [
  paragraph('柳溪镇工作总结', 'a3'),
  paragraph('经济', '1'),
  paragraph('完成生产总值86.4亿元，新增企业120家。'),
  table([
    ['指标', '去年', '今年'],
    ['收入', '80.9', '86.4'],
  ]),
]

/** A deck imported from a Word file, with its report.md changed, and what the audit says of it. */
async function audited(change: (report: string) => string) {
  const room = temporaryFolder()
  writeFileSync(join(room, 'a.docx'), docxFile(BODY))
  const deck = join(room, 'deck')
  const imported = await importDocument(join(room, 'a.docx'), deck)
  const report = join(deck, 'report.md')
  writeFileSync(report, change(readFileSync(report, 'utf8')))
  const opened = await openDeck(deck, { canvas: '16:9', edition: 'full' })
  const problems = opened.usable ? opened.audit.problems : opened.problems
  return { imported, said: problems.filter(({ severity }) => severity === 'error').map(describeProblem), problems }
}

test('a deck from a Word file passes, and says at import and in the audit what became of its table', async () => {
  const { imported, said, problems } = await audited((report) => report)
  expect(said).toEqual([])
  expect(imported.ok && imported.diagnostics.map(({ code }) => code)).toEqual(['docx-table'])
  expect(problems).toMatchObject([{ code: 'docx-table', severity: 'warning', file: 'source.docx', line: 4 }])
})

test('a digit changed in its report.md is found, with line, paragraph and nearest words', async () => {
  const { said } = await audited((report) => report.replace('86.4亿元', '86.9亿元'))
  expect(said).toHaveLength(2)
  expect(said[0]).toMatch(/^source\.docx 第 3 段：.*86\.4亿元/)
  expect(said[1]).toMatch(/^report\.md 第 5 行：.*86\.9亿元.*86\.4亿元.*第 3 段/)
})

test('so are two cells that changed places', async () => {
  const { said } = await audited((report) => report.replace('80.9 86.4', '86.4 80.9'))
  expect(said[1]).toContain('86.4 80.9')
})

test('a Word file that is damaged refuses the deck', async () => {
  const room = temporaryFolder()
  writeFileSync(join(room, 'report.md'), '# 甲\n\n- 新增企业120家\n')
  writeFileSync(join(room, 'source.docx'), 'PK')
  const opened = await openDeck(room, { canvas: '16:9', edition: 'full' })
  expect(opened).toMatchObject({ usable: false, problems: [{ code: 'docx-unreadable', file: 'source.docx' }] })
})
