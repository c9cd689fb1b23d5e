import { parseChineseNumber } from './chinese-number.ts'
import type { Quantity } from './report.ts'
import { parseArabicNumber, splitRange } from './scan-numerals.ts'
import type { NumeralToken } from './scan-numerals.ts'
import { UNIT_AFTER_CHINESE, UNIT_AFTER_DIGITS } from './units.ts'

const BEFORE = /(?:超过|不足|不到|将近|接近|至少|最多|高达|突破|超出|达到|大约|约为|累计达|仅|近|约|超|逾|达|过)\s*$/
const AFTER = /^\s*(?:及以上|以上|以下|以内|左右|上下)/
/** Alone, 万 or 百 is a figure of speech unless a qualifier makes it a count: 纳税超亿元, 近百人次. */
const MULTIPLIER_ALONE = /^[十百千万亿]+$/
/** A number that ends its clause behind one of these is a score or an index without a unit: 指数为102.3. */
const SCORE_BEFORE = /(?:指数|得分|评分|系数|平均分|均分|绩点|净推荐值|比值)[^\d，。；]{0,6}$/
/** A table's row may name the unit once, beside its title: 新增就业岗位（个） 1500 1663. */
const UNIT_IN_TITLE = /[（(](?:单位[：:])?([^（）()\d]{1,10})[）)][：:]?(?:\s+[-－]?[\d,，.．%％]+)*\s*[-－]?$/
const LONGEST_QUALIFIER = 6
const LONGEST_ROW = 80

export interface FoundQuantity {
  readonly quantity: Quantity
  /** Offsets of qualifier to end of unit, in the same text as the token's. */
  readonly start: number
  readonly end: number
}

/** The quantity at a token: its unit and qualifiers read from the text around it, or undefined when it counts nothing. */
export function readQuantity(text: string, token: NumeralToken): FoundQuantity | undefined {
  const lead = text.slice(Math.max(0, token.start - LONGEST_QUALIFIER), token.start)
  const before = BEFORE.exec(lead)?.[0] ?? ''
  return token.script === 'arabic' ? readArabic(text, token, before) : readChinese(text, token, before)
}

function readArabic(text: string, token: NumeralToken, before: string): FoundQuantity | undefined {
  const unit = matchAt(UNIT_AFTER_DIGITS, text, token.end) ?? unitElsewhere(text, token)
  if (!unit) return undefined
  const [from, to] = splitRange(token.value)
  const number = parseArabicNumber(from)
  const range = to === undefined ? {} : { numberTo: parseArabicNumber(to) }
  return found(text, token, before, unit, { value: token.value, number, ...range })
}

function unitElsewhere(text: string, token: NumeralToken): UnitMatch | undefined {
  const lead = text.slice(Math.max(0, token.start - LONGEST_ROW), token.start)
  const inTitle = UNIT_IN_TITLE.exec(lead)?.[1]
  const unit = inTitle && matchAt(UNIT_AFTER_DIGITS, inTitle, 0)
  if (unit && unit.end === inTitle.length) return { end: token.end, infix: '', unit: unit.unit }
  const ends = /^\s*(?:[，,。；;、）)]|$)/.test(text.slice(token.end, token.end + 3))
  return ends && SCORE_BEFORE.test(lead) ? { end: token.end, infix: '', unit: '' } : undefined
}

function readChinese(text: string, token: NumeralToken, before: string): FoundQuantity | undefined {
  if (token.value.startsWith('百分之')) {
    const number = parseChineseNumber(token.value.slice(3))
    const percent = { end: token.end, infix: '', unit: '%' }
    return found(text, token, before, percent, { value: token.value, number })
  }
  const unit = matchAt(UNIT_AFTER_CHINESE, text, token.end)
  const rhetorical =
    token.value === '一' || (MULTIPLIER_ALONE.test(token.value) && before === '' && token.value !== '十')
  if (!unit || rhetorical || token.value.startsWith('零')) return undefined
  return found(text, token, before, unit, { value: token.value, number: parseChineseNumber(token.value) })
}

interface UnitMatch {
  readonly end: number
  readonly infix: string
  readonly unit: string
}

function matchAt(pattern: RegExp, text: string, index: number): UnitMatch | undefined {
  pattern.lastIndex = index
  const match = pattern.exec(text)
  return match ? { end: pattern.lastIndex, infix: match[1] ?? '', unit: match[2] ?? '' } : undefined
}

type Numbers = Pick<Quantity, 'value' | 'number' | 'numberTo'>

function found(text: string, token: NumeralToken, before: string, unit: UnitMatch, numbers: Numbers): FoundQuantity {
  const after = AFTER.exec(text.slice(unit.end, unit.end + LONGEST_QUALIFIER))?.[0] ?? ''
  const inside = /[多余几]/.exec(unit.unit)?.[0] ?? ''
  return {
    quantity: {
      ...numbers,
      unit: unit.unit
        .replace(/[多余几\s]/g, '')
        .replace('％', '%')
        .replace('／', '/'),
      qualifierBefore: before.trim(),
      qualifierAfter: (unit.infix || inside) + after.trim(),
    },
    start: token.start - before.length,
    end: unit.end + after.length,
  }
}
