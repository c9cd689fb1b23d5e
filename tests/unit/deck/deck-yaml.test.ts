import { describe, expect, test } from 'vitest'
import { textOf } from '../../../src/deck/report-words.ts'
import { buildFrom, codesOf, kindsOf, sectionOf } from './build-from.ts'

const report = sectionOf(
  '新增就业岗位1663个，推荐就业861人，帮扶304人，创业87人，其中大学生57人',
  '收集问题1747个，有效解决1439个，解决率82.4%，完成计划的112%',
  '建设26个园区',
)

describe('an entry shows what it quotes as it says', () => {
  test.each([
    { entry: 'chart: bar, figures: [推荐就业 861 人, 帮扶 304 人]', kind: 'bar' },
    { entry: 'chart: steps, figures: [新增就业岗位 1663 个, 推荐就业 861 人]', kind: 'steps' },
    { entry: 'chart: doughnut, figures: [其中大学生57人, 创业87人]', kind: 'doughnut' },
    { entry: 'chart: waffle, figures: [解决率82.4%]', kind: 'waffle' },
    { entry: 'chart: pictogram, icon: building, lit: 1, figures: [建设26个园区]', kind: 'pictogram' },
    { entry: 'figures: [新增就业岗位1663个, 推荐就业861人]', kind: 'wall' },
    { entry: 'layout: comparison, figures: [推荐就业861人, 帮扶304人, 创业87人]', kind: 'comparison' },
  ])('$entry', ({ entry, kind }) => {
    const { deck, diagnostics } = buildFrom(report, `slides:\n  - {section: 甲, ${entry}}\n`)
    expect(codesOf(diagnostics)).toEqual([])
    expect(kindsOf(deck)).toContain(kind)
  })
})

describe('an entry that cannot be shown as it says is an error at its line', () => {
  test.each([
    { entry: 'chart: bar\n    figures: [新增就业岗位1663个, 推荐就业861人]', code: 'units-mixed', line: 3 },
    { entry: 'chart: funnel\n    figures: [收集问题1747个, 帮扶304人]', code: 'units-mixed', line: 3 },
    { entry: 'chart: gauge\n    figures: [推荐就业861人]', code: 'not-a-percentage', line: 3 },
    { entry: 'chart: waffle\n    figures: [完成计划的112%]', code: 'not-a-percentage', line: 3 },
    { entry: 'chart: gauge\n    figures: [解决率82.4%, 完成计划的112%]', code: 'too-many-figures', line: 3 },
    { entry: 'chart: pictogram\n    figures: [建设26个园区, 帮扶304人]', code: 'too-many-figures', line: 3 },
    { entry: 'chart: pictogram\n    figures: [推荐就业861人]', code: 'too-many-icons', line: 3 },
    { entry: 'chart: pictogram\n    lit: 27\n    figures: [建设26个园区]', code: 'lit-invalid', line: 3 },
    { entry: 'chart: doughnut\n    figures: [创业87人, 其中大学生57人]', code: 'not-part-and-whole', line: 3 },
    { entry: 'chart: bar', code: 'figures-missing', line: 3 },
    { entry: 'title: 就业', code: 'figures-missing', line: 2 },
    { entry: 'figures:\n      - 推荐就业861人\n      - 帮扶403人', code: 'quote-not-found', line: 5 },
    { entry: 'figures: [人]', code: 'quote-ambiguous', line: 3 },
    { entry: 'figures: [有效解决]', code: 'quote-without-figure', line: 3 },
    { entry: 'figures: [新增就业岗位1663个，推荐就业861人]', code: 'quote-many-figures', line: 3 },
    {
      entry: 'chart: gauge\n    figures: [解决率82.4%]\n    highlights: [帮扶403人]',
      code: 'quote-not-found',
      line: 5,
    },
    { entry: 'layout: statement\n    quotes: [推荐就业861人]', code: 'slide-not-placed', line: 2 },
    { entry: 'layout: comparison\n    figures: [新增就业岗位1663个, 推荐就业861人]', code: 'units-mixed', line: 3 },
    { entry: 'layout: comparison\n    figures: [推荐就业861人]', code: 'comparison-count', line: 3 },
    {
      entry: 'layout: comparison\n    figures: [推荐就业861人, 帮扶304人]\n    highlights: [创业87人]',
      code: 'comparison-highlights',
      line: 3,
    },
    {
      entry: 'layout: wall\n    chart: bar\n    figures: [推荐就业861人, 帮扶304人]',
      code: 'chart-and-layout',
      line: 3,
    },
    { entry: 'layout: points\n    figures: [推荐就业861人]', code: 'layout-unknown', line: 3 },
    { entry: 'chart: gauge\n    figures: [解决率82.4%]\n    quotes: [推荐就业861人]', code: 'quotes-unused', line: 2 },
    {
      entry: 'figures: [收集问题1747个]\n    derived: [{label: 率, formula: 甲 / 乙, equals: 解决率82.4%}]',
      code: 'derived-unused',
      line: 2,
    },
  ])('$code: $entry', ({ entry, code, line }) => {
    const { diagnostics } = buildFrom(report, `slides:\n  - section: 甲\n    ${entry}\n`)
    expect(diagnostics.map((each) => [each.code, each.file, each.line])).toEqual([[code, 'deck.yaml', line]])
  })

  test('a section that the report lacks', () => {
    const { diagnostics } = buildFrom(report, 'slides:\n  - section: 乙\n    figures: [推荐就业861人]\n')
    expect(diagnostics).toMatchObject([{ code: 'section-unknown', line: 2 }])
    expect(diagnostics[0]?.message).toContain('“甲”')
  })
})

describe('running text', () => {
  const text = '# 报告\n\n今天很好。明天也好。相继获得文明镇、双拥模范镇等荣誉9项。\n'
  const statement = (quotes: string) => `slides:\n  - {section: 报告, layout: statement, quotes: [${quotes}]}\n`

  test('what an entry quotes is taken out, and the rest is stated in order', () => {
    const { deck } = buildFrom(text, statement('明天也好。'))
    const stated = deck.slides.flatMap((slide) => (slide.layout === 'statement' ? slide.passages.map(textOf) : []))
    expect(stated).toEqual(['今天很好。', '明天也好。', '相继获得文明镇、双拥模范镇等荣誉9项。'])
  })

  test('no slide is left with a full stop alone, or begins with one', () => {
    const { deck } = buildFrom(text, statement('今天很好, 明天也好'))
    for (const slide of deck.slides)
      if (slide.layout === 'statement') expect(slide.passages.map(textOf).join('')).not.toMatch(/^[。，]/)
    expect(kindsOf(deck)).toEqual(['cover', 'statement', 'statement'])
  })

  test('honours show the whole sentence: lead, plaques, tail', () => {
    const yaml = 'slides:\n  - {section: 报告, layout: honours, quotes: [文明镇, 双拥模范镇]}\n'
    const honours = buildFrom(text, yaml).deck.slides.flatMap((slide) => (slide.layout === 'honours' ? [slide] : []))
    expect(honours).toHaveLength(1)
    expect(honours[0]?.items.map(textOf)).toEqual(['文明镇', '双拥模范镇'])
    expect(honours.map(({ lead, tail }) => [textOf(lead), textOf(tail)])).toEqual([['相继获得', '等荣誉9项。']])
  })

  test('a picture is drawn of running text, too, when an entry asks for one', () => {
    const yaml = 'slides:\n  - {section: 报告, chart: pictogram, icon: star, figures: [荣誉9项]}\n'
    const { deck, diagnostics } = buildFrom(text, yaml)
    expect(codesOf(diagnostics)).toEqual([])
    expect(kindsOf(deck)).toEqual(['cover', 'statement', 'pictogram'])
  })
})
