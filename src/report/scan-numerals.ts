import { CHINESE_NUMERAL_CHARACTERS } from './chinese-number.ts'
import { isCutByBlank, readingOf, signBefore } from './numeral-doubt.ts'
import { joinRanges } from './numeral-ranges.ts'
import { styleOf } from './numeral-style.ts'
import type { NumeralStyle } from './numeral-style.ts'

/** A numeral in a text, before anyone has said what it means. */
export interface NumeralToken {
  readonly script: 'arabic' | 'chinese'
  /** As written, with sign, separators and, for a range, both ends. */
  readonly value: string
  /** The one number, or the two ends of a range, as written. */
  readonly ends: readonly [string] | readonly [string, string]
  readonly start: number
  readonly end: number
  /**
   * Nobody can tell whether it is one number. `whole`: it may be several, set with blanks or commas; `part`: it may go on
   * with the digits beside it.
   */
  readonly doubt?: 'whole' | 'part'
}

const D = '[0-9０-９]'
const BLANK = '[ \\u00a0\\u2002-\\u200a\\u3000]'
const POINT = '[.．]'
/** 千 of 千瓦 and 百 of 百帕 and 百分点 belong to the unit. */
const C = `(?:(?!千[瓦米克伏卡焦帕赫牛]|百(?:帕|分点))[${CHINESE_NUMERAL_CHARACTERS}])`

/** Most telling first: what only looks like a number of a kind is taken whole, so that no part of it counts anything. */
const ARABIC = [
  `(?:19|20)${D}{2}[-./．](?:0?[1-9]|1[0-2])[-./．]${D}{1,2}(?!${D})`,
  `0${D}{2,3}[-－—]${D}{7,8}(?!${D})`,
  `(?:[01]?${D}|2[0-4])[:：][0-5]${D}(?::[0-5]${D})?(?!${D})`,
  `${D}+(?:${POINT}${D}+){2,}`,
  `(?:${D}+(?:${POINT}${D}+)?[×xX*])?10[⁰¹²³⁴⁵⁶⁷⁸⁹]+`,
  `${D}+亿${D}{1,4}(?:万(?!亿)${D}{0,4}|千万)`,
  `${D}+万${D}{1,4}(?:千(?![瓦米克伏卡焦帕赫牛])|(?!${D}|年|月|日|号|${POINT}))`,
  `${D}(?:${BLANK}${D}(?!${D}))+(?:${BLANK}?${POINT}${BLANK}?${D}+(?:${BLANK}${D}(?!${D}))*)?`,
  `${D}{1,3}(?:${BLANK}${D}{3})+(?!${D})(?:${POINT}${D}+)?`,
  `${D}{1,3}(?:,${D}{3})+(?!${D})(?:${POINT}${D}+)?`,
  `${D}{1,3}(?:，${D}{3})+(?!${D})(?:${POINT}${D}+)?`,
  `${D}+[/／]${D}+`,
  `${D}+(?:${POINT}${D}+)?`,
].join('|')
const CHINESE = [
  `[百千万]分之${C}+(?:点[零〇一二三四五六七八九]+)?`,
  `${C}+分之${C}+`,
  `${C}(?:${C}|○)*(?:点[零〇一二三四五六七八九]+[万亿]*)?`,
  '半数',
].join('|')
const TOKEN = new RegExp(`(?<arabic>(?<!${D})(?:${ARABIC}))|(?<chinese>${CHINESE})`, 'gu')

/**
 * Every numeral of a text, left to right, without overlap: the one reading that everybody shares. Linear in the text.
 * @param style how the whole report sets its numerals; of the text alone unless given.
 */
export function scanNumerals(text: string, style: NumeralStyle = styleOf(text)): readonly NumeralToken[] {
  const tokens: NumeralToken[] = []
  for (const match of text.matchAll(TOKEN)) {
    const token = tokenAt(text, match)
    const reading = readingOf(text, token, style)
    if (reading === 'many') for (const cell of cellsOf(token)) tokens.push(cell)
    else tokens.push(reading === 'one' ? token : { ...token, doubt: 'whole' })
  }
  return joinRanges(
    text,
    tokens.map((token, index) => withDoubt(text, token, tokens[index - 1], tokens[index + 1])),
  )
}

function tokenAt(text: string, match: RegExpExecArray): NumeralToken {
  const script = match.groups?.['arabic'] === undefined ? 'chinese' : 'arabic'
  const start = match.index - (script === 'arabic' ? signBefore(text, match.index) : 0)
  const end = match.index + match[0].length
  const value = text.slice(start, end)
  return { script, value, ends: [value], start, end }
}

/** The digits of a row of cells, each for itself. */
function cellsOf({ value: row, start: from }: NumeralToken): NumeralToken[] {
  return Array.from(row.matchAll(/\S+/g), ({ 0: value, index }) => {
    const start = from + index
    return { script: 'arabic', value, ends: [value], start, end: start + value.length }
  })
}

function withDoubt(text: string, token: NumeralToken, before?: NumeralToken, after?: NumeralToken): NumeralToken {
  const cut = isCutByBlank(text, before, token) || isCutByBlank(text, token, after)
  return cut ? { ...token, doubt: 'part' } : token
}
