import { CHINESE_NUMERAL_CHARACTERS } from './chinese-number.ts'

/** A run of digits or Chinese numeral characters in a text, before anyone has said what it means. */
export interface NumeralToken {
  readonly script: 'arabic' | 'chinese'
  readonly value: string
  readonly start: number
  readonly end: number
}

const DIGIT = '[0-9０-９]'
const ARABIC = `(?:[0-9]{1,3}(?:,[0-9]{3}(?!${DIGIT}))+|${DIGIT}+)(?:[.．]${DIGIT}+)?`
/** A minus sign stands behind a word or a mark (增速为-5.2%), never between two quantities (2万元-3万元). */
const MINUS = '(?<=(?:^|[\\s：:，,（(“、]|为|达|至|到|是|约|长|速|率|幅|降|增))[-－−](?=[0-9０-９])'
const DASH = '(?:[-－–~～]|至|—(?!—))'
const RANGE = `(?:${MINUS})?${ARABIC}(?:[%％]?${DASH}${ARABIC})?`
const CHINESE = `(?:百分之)?[${CHINESE_NUMERAL_CHARACTERS}]+(?:点[零〇一二三四五六七八九]+)?`
const TOKEN = new RegExp(`(?<arabic>${RANGE})|(?<chinese>${CHINESE})`, 'gu')

/** Every run of digits (ranges as one) and of Chinese numeral characters, left to right, without overlap. */
export function scanNumerals(text: string): readonly NumeralToken[] {
  return Array.from(text.matchAll(TOKEN), (match) => ({
    script: match.groups?.['arabic'] === undefined ? 'chinese' : 'arabic',
    value: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Full-width digits and thousands separators made plain: `１,２３４．５` → 1234.5. */
export function parseArabicNumber(text: string): number {
  const plain = text.replace(/[０-９．]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replaceAll(',', '')
  return Number(plain.replace(/^[－−]/, '-'))
}

/** The two ends of a range as written, or the one number. */
export function splitRange(value: string): readonly [string] | readonly [string, string] {
  const [from = value, to] = value.split(/(?<=[0-9０-９%％])(?:[-－–~～—]|至)/)
  return to === undefined ? [from] : [from.replace(/[%％]$/, ''), to]
}
