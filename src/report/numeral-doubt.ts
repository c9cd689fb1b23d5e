import type { NumeralStyle } from './numeral-style.ts'
import type { NumeralToken } from './scan-numerals.ts'
import { isUnitAt } from './units.ts'

/** Characters in front of a numeral that say how to read it. */
const LEAD = 12
const BLANKS = /^[ \u00a0\u2002-\u200a\u3000]+$/
const BLANK = /[ \u00a0\u2002-\u200a\u3000]/
/** No count begins with a nought, so 45 000 is one. */
const BLANK_AND_ZERO = /[ \u00a0\u2002-\u200a\u3000][0０]/
const SPACED = /^[0-9０-９][ \u00a0\u2002-\u200a\u3000][0-9０-９](?![0-9０-９])/
/** Behind these a list follows, or a score that needs no unit: 分别为12，305，410座; 得分85，120人参加. */
const LIST_OR_SCORE = /(?:分别|依次|各为|指数|得分|评分|系数|分数|比值)[^，。；]{0,6}$/
/** A file that sets so many long numerals without separators does not set one of them with a comma. */
const MOST_PLAIN = 3
const SURE_DIGITS = 3
const SURE_STYLE = 3

/**
 * Whether digits set with blanks (5 2 7 3万元) or with full-width commas (4，852元) are one numeral or many. They are one
 * when a unit follows at once and nothing in the file speaks for a row of cells or a list; what cannot be decided is unknown.
 */
export function readingOf(text: string, token: NumeralToken, style: NumeralStyle): 'one' | 'many' | 'unknown' {
  const { value, start, end } = token
  if (token.script === 'chinese') return 'one'
  const lead = text.slice(Math.max(0, start - LEAD), start)
  if (SPACED.test(value)) {
    if (!isUnitAt(text, end)) return 'many'
    const cells = /(?:\s|[0-9０-９][,，.．、])$/.test(lead) || goesOn(text, end)
    const usual = style.spaced >= 2 || style.closed === 0 || value.replace(/\D/g, '').length >= SURE_DIGITS
    return usual && !cells ? 'one' : 'unknown'
  }
  if (BLANK.test(value)) return BLANK_AND_ZERO.test(value) ? 'one' : 'many'
  if (/万[0-9０-９]{1,2}$/.test(value)) return 'unknown'
  return !value.includes('，') || isGrouped(text, lead, end, style) ? 'one' : 'unknown'
}

function isGrouped(text: string, lead: string, end: number, { plain, grouped }: NumeralStyle): boolean {
  if (LIST_OR_SCORE.test(lead) && grouped < SURE_STYLE) return false
  const money = /^\s?(?:万亿|千亿|百亿|[百千]?万|亿)?(?:元|美元|欧元|港元)/.test(text.slice(end, end + LEAD))
  return isUnitAt(text, end) && (grouped > 1 || (money && plain < MOST_PLAIN))
}

/** More digits behind one blank: 3 4 56人. */
const goesOn = (text: string, end: number): boolean => /^[ \u00a0\u3000][0-9０-９]/.test(text.slice(end, end + 2))

/**
 * Whether a numeral with a unit stands behind digits without one, with nothing but a blank between: 861 304人 may be two
 * cells or one number.
 */
export function isCutByBlank(text: string, first: NumeralToken | undefined, second: NumeralToken | undefined): boolean {
  if (first?.script !== 'arabic' || second?.script !== 'arabic') return false
  if (!BLANKS.test(text.slice(first.end, Math.min(second.start, first.end + 2))) || second.start - first.end > 2)
    return false
  const counts = isUnitAt(text, second.end) || /^ [A-Za-z]/.test(text.slice(second.end, second.end + 2))
  if (!counts || !/^[-－−]?[0-9０-９]+$/.test(first.value) || !/^[0-9０-９]/.test(second.value)) return false
  const grouped = /^\D?[0-9０-９]{1,3}$/.test(first.value) && /^[0-9０-９]{3}(?![0-9０-９])/.test(second.value)
  const inCell = first.start === 0 || /[\s|]/.test(text.charAt(first.start - 1))
  return grouped || !inCell
}

const SIGN = /[-－−]$/
/** A quantity right in front of a dash makes it a range or a pair: 2万元-3万元; a year does not: 2024年-3.1%. */
const QUANTITY_BEFORE = /[0-9０-９一二三四五六七八九十百千万亿][^0-9０-９\s，。；、：:,;年月日]{0,6}$/
const MARK_BEFORE = /(?:^|[\s：:，,；;（(“、]|为|达|至|到|是|约|长|速|率|幅|降|增|比)$/

/** Length of the minus sign in front of digits, 0 when what stands there is a dash: COVID-19, 12-15, 人民路-3号. */
export function signBefore(text: string, start: number): 0 | 1 {
  const lead = text.slice(Math.max(0, start - LEAD), start)
  if (!SIGN.test(lead) && !/(?:为|达|至|到|速|率|幅|[（(：:])–$/.test(lead)) return 0
  const front = lead.slice(0, -1)
  if (MARK_BEFORE.test(front)) return 1
  if (!/\p{Script=Han}$/u.test(front) || QUANTITY_BEFORE.test(front)) return 0
  const digits = /^[0-9０-９.．,，]+/.exec(text.slice(start, start + LEAD))?.[0].length ?? 0
  const period = /[年月日度]$/.test(front)
  const behind = text.slice(start + digits, start + digits + 3)
  return isUnitAt(text, start + digits) &&
    !/^\s?[年月日号楼栋幢室层]/.test(behind) &&
    (!period || /^\s?[%％]/.test(behind))
    ? 1
    : 0
}
