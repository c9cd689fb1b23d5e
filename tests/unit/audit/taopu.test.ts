import { describe, expect, test } from 'vitest'
import { passagesOf } from '../../../src/audit/points-shown.ts'
import { untracedNumerals } from '../../../src/audit/untraced.ts'
import { wordsShown } from '../../../src/audit/words-shown.ts'
import { toCheckJson } from '../../../src/cli/check-json.ts'
import { textOf } from '../../../src/deck/report-words.ts'
import { evidence, taopu } from './taopu.ts'

const { deck, report } = evidence
const json = toCheckJson(taopu)

test('the deck passes, with nothing to complain of', () => {
  expect(taopu.audit.problems).toEqual([])
  expect(taopu.audit.ok).toBe(true)
})

test('every statistic is shown, and there are 104 or more', () => {
  expect(json.summary.figures).toBeGreaterThanOrEqual(104)
  expect(json.summary.shown).toBe(json.summary.figures)
  expect(json.figures.filter(({ shown, slides }) => shown !== slides.length > 0)).toEqual([])
})

test('every point is shown: 87 of the review and 22 of the plan', () => {
  const plan = report.sections.findIndex(({ heading }) => heading.text === '工作安排')
  const shown = wordsShown(evidence)
  const countFrom = (sections: typeof report.sections) => sections.flatMap(({ points }) => points.filter(shown)).length
  expect(countFrom(report.sections.slice(0, plan))).toBe(87)
  expect(countFrom(report.sections.slice(plan))).toBe(22)
  expect(json.summary).toMatchObject({ points: 109, pointsShown: 109 })
})

test('not a word of the report is missing from the slides', () => {
  const shown = wordsShown(evidence)
  expect(passagesOf(report).filter(({ passage }) => !shown(passage))).toEqual([])
})

test('no numeral on a slide is without its place in the report', () => {
  expect(untracedNumerals(evidence)).toEqual([])
  expect(json.summary).toMatchObject({ untraced: 0, errors: 0, warnings: 0 })
})

test('at least eight kinds of picture are used, the wall of figures among them', () => {
  const kinds = deck.slides.flatMap((slide) =>
    slide.layout === 'chart'
      ? [slide.chart.kind]
      : slide.layout === 'wall' || slide.layout === 'comparison'
        ? [slide.layout]
        : [],
  )
  expect(new Set(kinds).size).toBeGreaterThanOrEqual(8)
  expect(kinds).toContain('wall')
})

test('every section with figures has a picture of its own', () => {
  const pictured = new Set(
    deck.slides.flatMap(({ layout, section }) => (['wall', 'comparison', 'chart'].includes(layout) ? [section] : [])),
  )
  const withFigures = report.sections.filter(
    ({ level, passages }) => level > 1 && passages.some(({ figures }) => figures.length > 0),
  )
  expect(withFigures.length).toBeGreaterThan(10)
  expect(withFigures.map(({ heading }) => heading.text).filter((heading) => !pictured.has(heading))).toEqual([])
})

describe('what the report does not say', () => {
  const areas = [
    '疫情防控',
    '经济发展',
    '城区建设与管理',
    '民生与社会治理',
    '民主法治',
    '宣传思想与精神文明',
    '党的建设',
  ]

  test('the seven area titles are listed as the editor’s, and no slide passes them off as the report’s', () => {
    const listed = json.editorial.map(({ text }) => text)
    expect(listed).toEqual(expect.arrayContaining(areas))
    expect(deck.areas.map(({ title }) => [textOf(title), title.origin.from])).toEqual(
      areas.map((area) => [area, 'editorial']),
    )
    expect(deck.slides.filter(({ layout, area }) => layout === 'divider' && area)).toHaveLength(7)
  })

  test('the honours are the five that are named and the 9项, and no others', () => {
    const honours = deck.slides.flatMap((slide) => (slide.layout === 'honours' ? [slide] : []))
    expect(honours.flatMap(({ items }) => items.map(textOf))).toEqual([
      '上海市生活垃圾分类达标街镇',
      '上海市爱国拥军模范街镇',
      '上海市文明镇',
      '上海市工商联“四好”商会',
      '上海市人民政府征兵工作先进单位',
    ])
    expect(honours.map(({ lead, tail }) => [textOf(lead), textOf(tail)])).toEqual([['相继获得', '等市级以上荣誉9项。']])
  })
})

test('qualifiers stay with their figures', () => {
  const values = deck.slides.flatMap((slide) => (slide.layout === 'wall' ? slide.figures : []))
  const volunteers = values.find(({ figure }) => figure.quantity.value === '25200')
  expect(volunteers?.figure.quantity).toMatchObject({ qualifierBefore: '达', qualifierAfter: '余' })
  expect(volunteers && textOf(volunteers.quote)).toContain('达25200余人')
})
