import { describe, expect, test } from 'vitest'
import { joinWrapped, mendSpaces } from '../../../../src/report/import/mend-spaces.ts'

describe('spaces inside words are mended', () => {
  test.each([
    ['2020年 12 月 30 日， 中共', '2020年12月30日，中共'],
    ['“ TOP 5 条”，推出“贴心 TOP 服务卡”', '“TOP 5条”，推出“贴心TOP服务卡”'],
    ['3 个“TOP Life”网格', '3个“TOP Life”网格'],
    ['304 人 ,成功', '304人,成功'],
    ['“四色排查法” “一车一检”', '“四色排查法”“一车一检”'],
    ['生活垃圾 66610 公斤 ， 形成', '生活垃圾66610公斤，形成'],
    ['增长 12 . 5 %', '增长12.5%'],
    ['收入1\u202f234\u202f567元', '收入1234567元'],
    ['甲村 120 300 人', '甲村120 300人'],
    ['甲村\u00a0120\u00a0300\u00a0人', '甲村120 300人'],
    ['占 １２ １３ 两列', '占１２ １３两列'],
    ['全角　　空格', '全角空格'],
    ['第一节 重要提示', '第一节 重要提示'],
    ['Revenue grew 5 % to US$ 3 million', 'Revenue grew 5% to US$ 3 million'],
    ['the “open” day', 'the “open” day'],
  ])('%s', (text, mended) => {
    expect(mendSpaces(text)).toBe(mended)
  })
})

describe('wrapped lines are closed up', () => {
  test.each([
    [['会议胜利召', '开。'], '会议胜利召开。'],
    [['TOP', 'Life'], 'TOP Life'],
    [['TOP', '5'], 'TOP 5'],
    [['共12', '34人'], '共1234人'],
    [['服务', 'TOP'], '服务TOP'],
    [['a total of', '£500'], 'a total of £500'],
    [['held in 2024,', '120 people'], 'held in 2024, 120 people'],
  ])('%j', (lines, joined) => {
    expect(joinWrapped(lines)).toBe(joined)
  })
})
