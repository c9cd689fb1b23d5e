import { describe, expect, test } from 'vitest'
import type { NumeralKind } from '../../../src/report/report.ts'
import { figuresOf, numeralsOf } from './read-point.ts'

const cases: readonly [point: string, value: string, kind: NumeralKind][] = [
  ['2020年是收官之年', '2020', 'year'],
  ['2016－2020年连续增长', '2016－2020', 'year'],
  ['07-08年度工作', '07-08', 'year'],
  ['二〇二〇年', '二〇二〇', 'year'],
  ['自12月起', '12', 'date'],
  ['12月30日召开', '30', 'date'],
  ['去年增速为6年来最低', '6', 'date'],
  ['第24届艺术节', '24', 'ordinal'],
  ['第七次全国人口普查', '七', 'ordinal'],
  ['1、协会会长的任期', '1', 'ordinal'],
  ['（二）改革', '二', 'ordinal'],
  ['一是稳增长', '一', 'ordinal'],
  ['抓好“三北”六期工程', '六', 'ordinal'],
  ['“十三五”规划收官', '十三五', 'plan'],
  ['“七五”普法验收', '七五', 'plan'],
  ['推进“四责协同”机制', '四', 'term'],
  ['李子园822弄道路拓宽', '822', 'address'],
  ['推进633地块收储', '633', 'address'],
  ['（一标段）通车', '一', 'address'],
  ['未来岛智谷S06产业园', '06', 'name'],
  ['M50地块清退', '50', 'name'],
  ['国产C919大型客机', '919', 'name'],
  ['发布“TOP 5条”', '5', 'name'],
  ['PM2.5浓度下降', '2.5', 'name'],
  ['建成5G基站', '5', 'name'],
  ['12345热线办结', '12345', 'name'],
  ['依托“4+1”模式', '4', 'formula'],
  ['85周岁以上独居老人', '85', 'threshold'],
  ['成立100周年', '100', 'anniversary'],
  ['《中国制造2025》', '2025', 'bare'],
  ['落实中央八项规定精神', '八', 'word'],
  ['统一配置', '一', 'word'],
]

describe('a numeral that counts nothing says what it is', () => {
  test.each(cases)('%s', (point, value, kind) => {
    expect(numeralsOf(point)).toContainEqual(expect.objectContaining({ value, kind }))
    expect(figuresOf(point).map((figure) => figure.quantity.value)).not.toContain(value)
  })
})
