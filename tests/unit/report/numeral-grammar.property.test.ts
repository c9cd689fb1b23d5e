import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNumber } from '../../../src/report/read-number.ts'
import { figuresOf } from './read-point.ts'

/** Quick enough for every run, and many enough to meet every pair of a form and a unit. */
const RUNS = 1700

interface Form {
  readonly text: string
  readonly number: number
  readonly numberTo?: number
}

const whole = fc.integer({ min: 1, max: 9_999_999 })
const decimal = fc
  .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 1, max: 99 }))
  .map(([before, behind]) => `${String(before)}.${String(behind).padStart(2, '0')}`)
const plain = fc.oneof(whole.map(String), decimal)
const wide = (text: string) => text.replace(/[0-9.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
const grouped = (comma: string) => (text: string) => text.replace(/(?<=\d)(?=(?:\d{3})+$)/g, comma)
const same = (text: string) => ({ text, number: Number(text) })

const DIGITS = [...'零一二三四五六七八九']
/** 11..9999 in Chinese, written without a look at the parser. */
function inChinese(number: number): string {
  const places = ['千', '百', '十', '']
  const digits = [...String(number).padStart(4, '0')].map(Number)
  const words = digits
    .map((digit, place) => (digit === 0 ? '零' : (DIGITS[digit] ?? '') + (places[place] ?? '')))
    .join('')
  const tidy = words.replace(/零+/g, '零').replace(/^零|零$/g, '')
  return number < 20 ? tidy.replace(/^一十/, '十') : tidy
}

const arabic: fc.Arbitrary<Form> = fc.oneof(
  plain.map(same),
  plain.map((text) => ({ text: wide(text), number: Number(text) })),
  whole.map((number) => ({ text: grouped(',')(String(number)), number })),
  fc.integer({ min: 100, max: 999_999 }).map((number) => ({ text: [...String(number)].join(' '), number })),
  fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1000, max: 9999 })).map(([wan, rest]) => ({
    text: `${String(wan)}万${String(rest)}`,
    number: wan * 10_000 + rest,
  })),
  fc
    .tuple(
      fc.integer({ min: 2, max: 500 }),
      fc.integer({ min: 1, max: 500 }),
      fc.constantFrom('—', '-', '～', '~', '至', '到', '－'),
    )
    .map(([from, more, dash]) => ({
      text: `${String(from)}${dash}${String(from + more)}`,
      number: from,
      numberTo: from + more,
    })),
)
const chinese: fc.Arbitrary<Form> = fc.oneof(
  fc.integer({ min: 11, max: 9999 }).map((number) => ({ text: inChinese(number), number })),
  fc.tuple(fc.integer({ min: 10, max: 99 }), fc.integer({ min: 1, max: 9 })).map(([before, behind]) => ({
    text: `${inChinese(before)}点${DIGITS[behind] ?? ''}`,
    number: Number(`${String(before)}.${String(behind)}`),
  })),
)

const UNITS =
  '元 人 户 家 个 公里 亩 公顷 吨 平方米 立方米 千瓦时 千瓦 兆瓦 吨标准煤 人次 家次 场次 剂次 微克/立方米 元/平方米·天 美元 欧元 个百分点 辆 台 处 座 公斤 小时'.split(
    ' ',
  )
const MAGNITUDES = ['', '万', '亿', '百万', '千万', '万亿']
const SIGNS = ['%', '％', '㎡', 'km²', '℃', 'kWh', 'TEU']
const LEADS = ['全年完成', '其中外地', '村里的规模是', '比上一季多出', '有']
const TAILS = ['。', '，群众满意。', '；另有安排。', '（含在建）。', '']
const QUALIFIERS = ['', '约', '近', '超过', '不足', '逾']
const AFTER = ['', '以上', '左右']

const arabicUnit = fc.oneof(
  fc.tuple(fc.constantFrom(...MAGNITUDES), fc.constantFrom(...UNITS)).map((parts) => parts.join('')),
  fc.constantFrom(...SIGNS),
)
const sentence = fc.oneof(
  fc.record({ form: arabic, unit: arabicUnit }),
  fc.record({ form: chinese, unit: fc.constantFrom(...UNITS) }),
)
const frame = fc.record({
  lead: fc.constantFrom(...LEADS),
  tail: fc.constantFrom(...TAILS),
  before: fc.constantFrom(...QUALIFIERS),
  after: fc.constantFrom(...AFTER),
})

/** 万 and 亿 may stand in the number or in the unit: 3万4567|元, 5|万元. */
const scaleOf = (unit: string) => /^(?:万亿|百万|千万|万|亿)/.exec(unit)?.[0] ?? ''
const plainOf = (number: number, unit: string) => {
  const scale = scaleOf(unit)
  return { number: number * (scale ? readNumber(scale) : 1), unit: unit.slice(scale.length).replace('％', '%') }
}

test('a numeral of any form is found whole, once, with its number, unit and qualifiers', () => {
  fc.assert(
    fc.property(sentence, frame, ({ form, unit }, { lead, tail, before, after }) => {
      // 3万4567亿元 and 七点五 with a scale of its own are no numbers that anybody writes.
      fc.pre(!(form.text.includes('万') && scaleOf(unit) !== ''))
      const text = `${lead}${before}${form.text}${unit}${after}${tail}`
      const [figure, ...others] = figuresOf(text)
      expect(others, text).toEqual([])
      const found = plainOf(figure?.quantity.number ?? NaN, figure?.quantity.unit ?? '')
      const wanted = plainOf(form.number, unit)
      expect(found.unit, text).toBe(wanted.unit)
      expect(found.number / wanted.number, text).toBeCloseTo(1, 9)
      if (form.numberTo !== undefined) expect(figure?.quantity.numberTo, text).toBe(form.numberTo)
      expect([figure?.quantity.qualifierBefore, figure?.quantity.qualifierAfter], text).toEqual([before, after])
      expect(text, text).toContain(before + (figure?.quantity.value ?? ''))
    }),
    { numRuns: RUNS },
  )
})

test('an enumeration of two numbers with their units is two figures', () => {
  const item = fc.record({ form: arabic, unit: arabicUnit })
  fc.assert(
    fc.property(item, item, fc.constantFrom('、', '，', '和', '；'), (one, other, mark) => {
      const [first, second] = [one, other].map(({ form, unit }) => form.text + unit)
      fc.pre(![one, other].some(({ form, unit }) => form.text.includes('万') && scaleOf(unit) !== ''))
      const text = `新建${first ?? ''}${mark}改造${second ?? ''}。`
      expect(
        figuresOf(text).map(({ quantity }) => quantity.number),
        text,
      ).toHaveLength(2)
    }),
    { numRuns: RUNS },
  )
})

test('blanks between groups of digits never make one number of two', () => {
  const cell = fc.integer({ min: 10, max: 9999 }).map(String)
  fc.assert(
    fc.property(cell, cell, fc.constantFrom(...UNITS), (one, other, unit) => {
      const text = `岗位${one} ${other}${unit}。`
      for (const { quantity } of figuresOf(text)) expect([one, other], text).toContain(quantity.value)
    }),
    { numRuns: RUNS },
  )
})
