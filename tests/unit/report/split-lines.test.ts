import { expect, test } from 'vitest'
import { splitLines } from '../../../src/report/split-lines.ts'

const text = '# 标题\n\n  缩进的段落  \n- 要点一\n* 要点二\n## 二级标题\n-5%不是要点\n'

test('each line with words has its kind and level', () => {
  expect(splitLines(text).map(({ kind, level, text: words }) => [kind, level, words])).toEqual([
    ['heading', 1, '标题'],
    ['paragraph', 0, '缩进的段落'],
    ['point', 0, '要点一'],
    ['point', 0, '要点二'],
    ['heading', 2, '二级标题'],
    ['paragraph', 0, '-5%不是要点'],
  ])
})

test('a span holds the words without mark and outer spaces, and counts lines from one', () => {
  for (const line of splitLines(text)) expect(text.slice(line.span.start, line.span.end)).toBe(line.text)
  expect(splitLines(text).map((line) => line.span.line)).toEqual([1, 3, 4, 5, 6, 7])
})

test('a text without words has no lines', () => {
  expect(splitLines('\n \n')).toEqual([])
})
