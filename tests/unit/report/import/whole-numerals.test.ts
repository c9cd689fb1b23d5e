import { describe, expect, test } from 'vitest'
import { htmlToMarkdown } from '../../../../src/report/import/html-to-markdown.ts'
import { importText } from '../../../../src/report/import/import-text.ts'

const markdownOf = (...lines: readonly string[]) =>
  importText(['柳湾乡2031年工作总结', '', '一、生产', '', ...lines].join('\n'), 'txt').markdown

describe('a line end never cuts a number', () => {
  const opening = '春耕以来，全乡干部职工分片包干，走村入户，帮助农户备足种子化肥，检修农机具，抢抓农时组织生'
  const full = '产。全年新修水渠和机耕道路共计四十一条，并完成了老旧泵站的更新改造任务，农业设施投入累计达到'
  const rest = '，覆盖全乡各村，群众反映良好，明年将继续推进水利设施的管护工作，并建立长效机制。'
  test.each([
    ['2', '17.4万元', '217.4万元'],
    ['217.', '4万元', '217.4万元'],
    ['217', '.4万元', '217.4万元'],
    ['217', '万元', '217万元'],
  ])('%s ⏎ %s', (end, start, whole) => {
    expect(markdownOf(opening, full + end, start + rest)).toContain(`累计达到${whole}，`)
  })
})

test('digits set with blanks are closed up where they are surely one number, and nowhere else', () => {
  const markdown = markdownOf('水稻产量4 7 5 0 吨，增长1 2．5 ％。', '东村 861 304 人。')
  expect(markdown).toContain('水稻产量4750吨，增长12．5％。')
  expect(markdown).toContain('861 304人')
})

describe('the marks of footnotes in a word-processor file', () => {
  test.each([
    ['<p>收入增长<sup>1</sup>三成</p>', '收入增长三成'],
    ['<p>收入<sup><a href="#n1">[1]</a></sup>增长</p>', '收入增长'],
  ])('%s', (html, words) => {
    expect(htmlToMarkdown(html).trim()).toBe(words)
  })
})
