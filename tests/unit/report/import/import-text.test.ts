import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importText } from '../../../../src/report/import/import-text.ts'
import { parseReport } from '../../../../src/report/parse-report.ts'

const read = (name: string) => readFileSync(`tests/fixtures/import/${name}`, 'utf8')

describe('the title', () => {
  test.each([
    ['municipal/source.txt', 'txt', '青岭市人民政府工作报告'],
    ['web-page/source.txt', 'txt', '西坪镇2020年工作总结'],
    ['school-grid/source.md', 'md', '明德中学2022学年工作总结'],
    ['no-headings/source.txt', 'txt', ''],
  ] as const)('of %s', (name, format, title) => {
    expect(importText(read(name), format).title).toBe(title)
  })
})

describe('what is left out is named, with its line', () => {
  test('page numbers and running headers', () => {
    const { notes } = importText(read('county-wrapped/source.txt'), 'txt')
    expect(notes.map(({ code, line }) => [code, line])).toEqual([
      ['left-out-page-number', 9],
      ['left-out-page-header', 10],
    ])
  })

  test('buttons of a web page and its imprint', () => {
    const { notes } = importText(read('web-page/source.txt'), 'txt')
    expect(notes.map(({ code, line }) => [code, line])).toEqual([
      ['left-out-web-page', 1],
      ['left-out-licence', 18],
    ])
    expect(notes[0]?.message).toContain('首页')
  })
})

test('a bare number on a line of its own is a figure, not a page number', () => {
  const { markdown, notes } = importText(
    '年度总结\n接待读者（万人次）\n126\n外借图书（万册）\n84\n共举办讲座32场。\n',
    'txt',
  )
  expect(notes).toEqual([])
  expect(markdown).toContain('126')
  expect(markdown).toContain('84')
})

describe('the brochure of Taopu', () => {
  const { markdown } = importText(readFileSync('slides/taopu-2020/source.txt', 'utf8'), 'txt')
  const imported = parseReport(markdown).report
  const made = parseReport(readFileSync('slides/taopu-2020/report.md', 'utf8')).report

  test('has the headings that were set by hand', () => {
    const names = (report: typeof made) =>
      report.sections.map(({ level, heading }) => `${String(level)} ${heading.text}`).sort()
    expect(new Set(names(imported))).toEqual(new Set(names(made)))
  })

  test('has the figures that were set by hand, under the same labels', () => {
    const figures = (report: typeof made) =>
      report.figures
        .map(({ label, quantity, section }) => `${section}：${label} ${quantity.value} ${quantity.unit}`)
        .sort()
    expect(figures(imported)).toEqual(figures(made))
  })
})

test.each(['', '\n\n', '\ufeff'])('a text without words gives an empty report: %j', (text) => {
  expect(importText(text, 'txt')).toEqual({ markdown: '', title: '', notes: [] })
})
