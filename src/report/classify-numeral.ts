import { ARABIC_RULES, CHINESE_RULES } from './numeral-rules.ts'
import type { Surroundings } from './numeral-rules.ts'
import type { NumeralKind } from './report.ts'
import type { NumeralToken } from './scan-numerals.ts'

/** No rule looks further than this; whole passages would make the work quadratic in long ones. */
const WORDS_AROUND = 16
const LONGEST_QUOTATION = 120

/** Says what a numeral is when it is no statistic; undefined when it may be one. */
export function classifyNumeral(text: string, token: NumeralToken): NumeralKind | undefined {
  const at: Surroundings = {
    value: token.value,
    before: text.slice(Math.max(0, token.start - WORDS_AROUND), token.start),
    after: text.slice(token.end, token.end + WORDS_AROUND),
    quoted: isQuoted(text, token),
  }
  const rules = token.script === 'arabic' ? ARABIC_RULES : CHINESE_RULES
  return rules.find(([, holds]) => holds(at))?.[0]
}

function isQuoted(text: string, { start, end }: NumeralToken): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_QUOTATION), start)
  const opened = before.lastIndexOf('“') > before.lastIndexOf('”')
  return opened && text.slice(end, end + LONGEST_QUOTATION).includes('”')
}
