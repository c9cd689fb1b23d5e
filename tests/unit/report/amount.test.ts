import { expect, test } from 'vitest'
import { amountOf, boundsOf, meet } from '../../../src/report/amount.ts'

const quantity = (value: string, unit: string, number = Number(value)) => ({
  value,
  unit,
  number,
  qualifierBefore: '',
  qualifierAfter: '',
})

test.each([
  ['6.96', '万人次', 69600, '人次', 50],
  ['0.3', '亿千瓦时', 3e7, '千瓦时', 5e6],
  ['2.5', '千克', 2.5, '千克', 0.05],
  ['3', '千户', 3000, '户', 500],
  ['1.1', '百万元', 1.1e6, '元', 5e4],
  ['12', '个百分点', 12, '个百分点', 0.5],
  ['85', '户', 85, '户', 0],
  ['85', '米', 85, '米', 0.5],
])('%s %s is %d %s, give or take %d', (value, unit, number, base, rounding) => {
  expect(amountOf(quantity(value, unit))).toEqual({ number, unit: base, rounding })
})

test('a numeral in Chinese characters is as exact as its decimals', () => {
  expect(amountOf(quantity('八十一点三', '岁', 81.3)).rounding).toBe(0.05)
})

test('two roundings of one amount meet, two amounts do not', () => {
  const [rough, fine, other] = [quantity('2', '万人'), quantity('19600', '人'), quantity('2.6', '万人')]
  expect(meet(boundsOf(amountOf(rough)), boundsOf(amountOf(fine)))).toBe(true)
  expect(meet(boundsOf(amountOf(fine)), boundsOf(amountOf(other)))).toBe(false)
})
