import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareWithSource } from '../../../src/audit/alignment/compare-with-source.ts'
import { importText } from '../../../src/report/import/import-text.ts'
import type { LineEnds } from '../../../src/report/import/read-pieces.ts'
import { parseReport } from '../../../src/report/parse-report.ts'

const phrase = fc.constantFrom(
  '全年新增就业岗位',
  '推荐就业',
  '1663个',
  '7 719名',
  '12.5%',
  '3．5亿元',
  '1,234,567元',
  '（一）',
  '一、',
  '1.',
  '①',
  '一是',
  '二是',
  '各位代表：',
  '目录',
  '2031年',
  '2031年工作总结',
  '柳溪镇',
  'TOP Life',
  'of the year',
  'GDP',
  '-5%',
  '5-7天',
  '——',
  '“四上”',
  '《办法》',
  '第一节',
  '下一步打算',
  '- 3 -',
  '12',
)
const gap = fc.constantFrom(
  '',
  '',
  '',
  ' ',
  '　',
  '\u00a0',
  '\t',
  '，',
  '、',
  '；',
  '。',
  '：',
  '\n',
  '\n\n',
  '\n　　',
  '\r\n',
  '\n· ',
  '\n- ',
)
const odd = fc.constantFrom(
  '',
  '',
  '',
  '*',
  '**',
  '_',
  '`',
  '|',
  '#',
  '> ',
  '\n|',
  '\n---\n',
  '\n```\n',
  '\\',
  '~',
  '<b>',
  '[链接](x)',
  '&amp;',
  '\u200b',
  '\f',
  '\v',
  '🏭',
)
const text = fc.array(fc.tuple(phrase, gap, odd), { minLength: 1, maxLength: 40 }).map((parts) => parts.flat().join(''))

test.each(['txt', 'md', 'docx'] as const)('what is imported from any %s stands against it without an error', (kind) => {
  const format = kind === 'txt' ? 'txt' : 'md'
  const lineEnds: LineEnds = kind === 'docx' ? 'paragraph' : 'unknown'
  fc.assert(
    fc.property(text, (received) => {
      const { report } = parseReport(importText(received, format, lineEnds).markdown)
      const source = { file: 'source.txt', format, text: received, lineEnds } as const
      expect(compareWithSource(report, source).changes).toEqual([])
    }),
    { numRuns: 400 },
  )
})
