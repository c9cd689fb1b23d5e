import { expect, test } from 'vitest'
import { runCheck } from '../../../src/cli/check.ts'
import { deckFolder } from '../content/deck-folder.ts'
import { capture } from './capture.ts'

const { stdout } = await capture(() => runCheck(['slides/taopu-2020', '--json']))
const json: unknown = JSON.parse(stdout)

const text: unknown = expect.any(String)
const number: unknown = expect.any(Number)

test('is one line with one object of the agreed shape', () => {
  expect(stdout.trimEnd()).not.toContain('\n')
  expect(json).toMatchObject({
    title: '桃浦镇工作回顾与工作安排',
    headings: expect.arrayContaining([{ level: 2, text: '民生保障水平提高', line: 67 }]) as unknown,
    problems: [],
    summary: { figures: number, shown: number, points: 109, pointsShown: 109, untraced: 0, errors: 0, warnings: 0 },
  })
})

test('a figure has its numeral as written, what it means, its place and its slides', () => {
  const { figures } = json as { figures: readonly { value: string }[] }
  expect(figures.find(({ value }) => value === '1663')).toMatchObject({
    label: '新增就业岗位',
    unit: '个',
    number: 1663,
    section: '民生保障水平提高',
    line: 69,
    shown: true,
  })
  for (const figure of figures)
    expect(figure).toMatchObject({
      label: text,
      value: text,
      unit: text,
      number,
      section: text,
      sentence: expect.stringContaining(figure.value) as unknown,
      line: number,
      slides: expect.arrayContaining([expect.stringMatching(/^s\d+$/)]) as unknown,
      shown: true,
    })
})

test('a slide has its layout, its place and all text on it', () => {
  const { slides } = json as { slides: readonly { section: string; text: string }[] }
  for (const slide of slides)
    expect(slide).toMatchObject({
      id: expect.stringMatching(/^s\d+$/) as unknown,
      layout: text,
      section: text,
      canvas: '16:9',
      edition: 'full',
      text: expect.stringMatching(/\S/) as unknown,
    })
  expect(slides.some((slide) => slide.text.includes('新增就业岗位1663个'))).toBe(true)
})

test('a numeral that is no statistic has a kind', () => {
  const { numerals } = json as { numerals: readonly object[] }
  expect(numerals).toContainEqual({ value: '2020', kind: 'year', line: 3 })
  for (const numeral of numerals) expect(numeral).toMatchObject({ value: text, kind: text, line: number })
})

test('a problem has code, severity, file, line and message; the summary counts it', async () => {
  const folder = deckFolder({
    'report.md': '# 报告\n\n## 甲\n\n- 建房100套，购车3辆\n',
    'deck.yaml': 'slides:\n  - section: 甲\n    chart: bar\n    figures: [建房100套, 购车3辆]\n',
  })
  const said = await capture(() => runCheck([folder, '--json', '--edition', 'lobby']))
  expect(said.code).toBe(1)
  expect(JSON.parse(said.stdout)).toMatchObject({
    problems: [{ code: 'units-mixed', severity: 'error', file: 'deck.yaml', line: 3, message: text }],
    summary: { figures: 2, shown: 0, points: 1, pointsShown: 0, untraced: 0, errors: 1, warnings: 0 },
  })
})
