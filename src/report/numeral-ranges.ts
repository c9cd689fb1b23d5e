import { readNumber } from './read-number.ts'
import type { NumeralToken } from './scan-numerals.ts'
import { isUnitAt, UNIT_AFTER_DIGITS } from './units.ts'

/** The longest text between the two ends of a range: the unit, when it is written twice, and the dash. */
const LONGEST_GAP = 12
const GAP = /^(.*?)\s?(?:[-－–~～∼−]|—(?!—)|至|到)\s?$/u
const ENGLISH_GAP = /^\s+to\s+$/
/** 从120到150 tells a movement, not a range; 由5至7人 is one. */
export const MOVES = /(?:从|由)[^，。；、,;0-9０-９]{0,8}$/
const ENGLISH_MOVES = /\bfrom\b[^.;]{0,40}$/i
/** 统一到…: the last character of a word is no end of a range. */
const IN_WORD = /[统专唯单划归合同惟均第某逐进任万]$/
const LEAD = 60

/** Two numerals that are the ends of one range become one: 300—500米, 6.5%～7%, 2万元至3万元, 三到五个. */
export function joinRanges(text: string, tokens: readonly NumeralToken[]): readonly NumeralToken[] {
  const joined: NumeralToken[] = []
  for (const token of tokens) {
    const from = joined.findLastIndex((each) => !isMagnitude(each, token))
    const last = joined[from]
    if (last && isRange(text, last, token)) joined.splice(from, joined.length - from, rangeOf(text, last, token))
    else joined.push(token)
  }
  return joined
}

/** The 万 of 2万元-3万元 belongs to the unit. */
const isMagnitude = (each: NumeralToken, token: NumeralToken): boolean =>
  token.script === 'arabic' && each.script === 'chinese' && /^[千万亿]+$/.test(each.value)

function isRange(text: string, first: NumeralToken, second: NumeralToken): boolean {
  const distance = second.start - first.end
  if (first.script !== second.script || first.ends.length > 1 || first.doubt || second.doubt) return false
  if (distance < 1 || distance > LONGEST_GAP || /[:：]/.test(first.value + second.value)) return false
  const between = text.slice(first.end, second.start)
  const lead = text.slice(Math.max(0, first.start - LEAD), first.start)
  if (ENGLISH_GAP.test(between)) return isRising(first, second) && !ENGLISH_MOVES.test(lead)
  const gap = GAP.exec(between)
  if (!gap || /^[-－−]/.test(second.value)) return false
  if (/到\s?$/.test(between) && MOVES.test(lead)) return false
  if (first.value === '一' && IN_WORD.test(lead)) return false
  return gap[1] === '' || isRepeatedUnit(text, gap[1] ?? '', second.end)
}

const isRising = (first: NumeralToken, second: NumeralToken) => readNumber(first.value) < readNumber(second.value)

/** 2万元至3万元: the unit of the first end is that of the second. */
function isRepeatedUnit(text: string, unit: string, end: number): boolean {
  const written = unit.trim()
  if (/^[年月日号时点]/.test(written)) return false
  UNIT_AFTER_DIGITS.lastIndex = 0
  const whole = UNIT_AFTER_DIGITS.exec(written)?.[0] === written
  return whole && text.startsWith(written, end) && isUnitAt(text, end)
}

function rangeOf(text: string, first: NumeralToken, second: NumeralToken): NumeralToken {
  const { script, start } = first
  return { script, value: text.slice(start, second.end), ends: [first.value, second.value], start, end: second.end }
}
