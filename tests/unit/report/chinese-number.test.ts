import { describe, expect, test } from 'vitest'
import { parseChineseNumber } from '../../../src/report/chinese-number.ts'

const cases: readonly [text: string, number: number][] = [
  ['零', 0],
  ['两', 2],
  ['十', 10],
  ['十八', 18],
  ['九十', 90],
  ['二十一', 21],
  ['百', 100],
  ['一百零五', 105],
  ['两千三百', 2300],
  ['一千零五', 1005],
  ['三万', 30_000],
  ['二十万', 200_000],
  ['一亿', 100_000_000],
  ['三亿五千万', 350_000_000],
  ['万', 10_000],
  ['二〇二〇', 2020],
  ['七点五', 7.5],
]

describe('a number written in Chinese characters', () => {
  test.each(cases)('%s is %d', (text, number) => {
    expect(parseChineseNumber(text)).toBe(number)
  })
})
