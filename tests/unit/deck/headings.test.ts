import { describe, expect, test } from 'vitest'
import type { Deck } from '../../../src/deck/deck.ts'
import { slideText } from '../../../src/deck/slide-words.ts'
import { buildFrom, kindsOf, sectionOf } from './build-from.ts'

const orderOf = ({ slides }: Deck) => slides.map(({ layout, section }) => `${layout} ${section}`)

describe('a heading is never lost', () => {
  test('one that holds nothing but further headings opens them', () => {
    const { deck } = buildFrom('# 报告\n\n## 一、经济\n\n### （一）工业\n\n- 产值100亿元\n')
    expect(orderOf(deck)).toEqual(['cover 报告', 'divider 一、经济', 'wall （一）工业'])
  })

  test('one that stands before the first top heading is a part of its own', () => {
    const { deck } = buildFrom('## 前言\n\n- 甲乙丙\n\n# 报告\n\n- 产值100亿元\n')
    expect(orderOf(deck)).toEqual(['cover 前言', 'task 前言', 'divider 报告', 'wall 报告'])
  })

  test('the first one has a slide of its own when the cover bears another title', () => {
    const report = sectionOf('产值100亿元')
    expect(kindsOf(buildFrom(report).deck)).toEqual(['cover', 'wall'])
    expect(orderOf(buildFrom(report, 'title: 我们的一年\n').deck)).toEqual(['cover 报告', 'divider 报告', 'wall 甲'])
  })

  test('a title that is the report’s own is the report’s words, year and all', () => {
    const { deck } = buildFrom('# 2023年 工作报告\n\n## 甲\n\n- 产值100亿元\n', 'title: 2023年工作报告\n')
    const [cover] = deck.slides
    expect(cover).toMatchObject({ layout: 'cover', title: { origin: { from: 'report' } } })
    expect(cover && slideText(cover)).toBe('2023年 工作报告')
  })
})
