import { describe, expect, test } from 'vitest'
import type { Deck } from '../../../src/deck/deck.ts'
import { textOf } from '../../../src/deck/report-words.ts'
import { buildFrom, codesOf, kindsOf, sectionOf } from './build-from.ts'

const areasReport = `# 回顾

引言一句。

## 就业

- 新增就业岗位1663个

## 养老

- 新建食堂1个

## 环境

- 腾地330亩

# 安排

## 任务

- 优化营商环境
`
const areas = 'groups:\n  - {title: 民生, sections: [就业, 养老]}\n  - {title: 城建, seal: 建, sections: [环境]}\n'

const orderOf = ({ slides }: Deck) => slides.map(({ layout, section }) => `${layout} ${section}`)

test('without deck.yaml the report stands in its own order, each part with its heading', () => {
  const { deck, diagnostics } = buildFrom(areasReport)
  expect(diagnostics).toEqual([])
  expect(orderOf(deck)).toEqual([
    'cover 回顾',
    'statement 回顾',
    'wall 就业',
    'wall 养老',
    'wall 环境',
    'divider 安排',
    'task 任务',
  ])
})

test('groups become areas with contents and dividers; the order of the report stays', () => {
  const { deck } = buildFrom(areasReport, areas)
  expect(orderOf(deck).slice(2, 8)).toEqual([
    'contents 回顾',
    'divider 就业',
    'wall 就业',
    'wall 养老',
    'divider 环境',
    'wall 环境',
  ])
  expect(deck.areas.map(({ title, seal, index }) => [textOf(title), seal, index])).toEqual([
    ['民生', '民', 0],
    ['城建', '建', 1],
  ])
  expect(deck.slides.find(({ section }) => section === '养老')?.area?.index).toBe(0)
  expect(deck.slides.at(-1)?.area).toBeUndefined()
})

test('a group that names no section of the report, or one of another group, is an error at its line', () => {
  const yaml = 'groups:\n  - title: 民生\n    sections: [就 业, 医疗]\n  - title: 城建\n    sections: [就业]\n'
  const { diagnostics } = buildFrom(areasReport, yaml)
  expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([
    ['section-unknown', 3],
    ['section-twice', 5],
  ])
})

test('slides are numbered in order and each has time to be read', () => {
  const { deck } = buildFrom(areasReport, areas)
  expect(deck.slides.map(({ id }) => id)).toEqual(deck.slides.map((_, index) => `s${index + 1}`))
  for (const { seconds } of deck.slides) expect(seconds).toBeGreaterThanOrEqual(5)
})

describe('passages beside their pictures', () => {
  const short = '新增就业岗位1663个，推荐就业861人'
  const long = `${'积极稳妥推进各项就业工作，'.repeat(9)}新增就业岗位1663个`

  test('a point stands whole beside the picture of its figures where it fits', () => {
    const { deck } = buildFrom(sectionOf(short))
    expect(deck.slides.flatMap((slide) => (slide.layout === 'wall' ? slide.passages.map(textOf) : []))).toEqual([short])
  })

  test('a point too long for that has a slide of its own after the picture', () => {
    const { deck } = buildFrom(sectionOf(long))
    expect(kindsOf(deck)).toEqual(['cover', 'wall', 'points'])
    expect(deck.slides[1]).toMatchObject({ passages: [] })
  })

  test('a point with two pictures stands beside the first of them alone', () => {
    const yaml = 'slides:\n  - {section: 甲, figures: [岗位1663个]}\n  - {section: 甲, figures: [就业861人]}\n'
    const { deck } = buildFrom(sectionOf(short), yaml)
    const passages = deck.slides.flatMap((slide) => (slide.layout === 'wall' ? [slide.passages.length] : []))
    expect(passages).toEqual([1, 0])
  })

  test('points between two pictures keep their place', () => {
    const between = `${'稳步推进各项工作，'.repeat(14)}成效明显`
    const { deck } = buildFrom(sectionOf('签约率达97.4%', between, '收集问题100个，有效解决90个'))
    expect(kindsOf(deck)).toEqual(['cover', 'gauge', 'points', 'funnel'])
  })

  test('the points that follow a picture stand beside it while there is room, up to the next picture', () => {
    const next = '稳步推进各项工作，成效进一步明显，群众的获得感和满意度进一步增强'
    const { deck } = buildFrom(sectionOf('签约率达97.4%', next, '收集问题100个，有效解决98个'))
    expect(kindsOf(deck)).toEqual(['cover', 'gauge', 'funnel'])
    const beside = deck.slides.flatMap((slide) => (slide.layout === 'chart' ? [slide.passages.map(textOf)] : []))
    expect(beside).toEqual([['签约率达97.4%', next], ['收集问题100个，有效解决98个']])
  })
})

test('of two sections with one heading an entry belongs to the one that holds its quotation', () => {
  const report = '# 报告\n\n## 甲\n\n- 建房100套\n\n## 乙\n\n- 购车3辆\n\n## 甲\n\n- 造船5艘\n'
  const { deck, diagnostics } = buildFrom(report, 'slides:\n  - {section: 甲, title: 造船, figures: [造船5艘]}\n')
  expect(codesOf(diagnostics)).toEqual([])
  expect(deck.slides.map((slide) => ('title' in slide && slide.title ? textOf(slide.title) : ''))).toEqual([
    '报告',
    '',
    '',
    '造船',
  ])
})
