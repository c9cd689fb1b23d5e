import { CHINESE_RULES } from './chinese-numeral-rules.ts'
import { ENGLISH_RULES } from './english-numeral-rules.ts'
import { ARABIC_RULES } from './numeral-rules.ts'
import type { NumeralKind } from './report.ts'
import type { NumeralToken } from './scan-numerals.ts'
import type { Rule, Surroundings } from './surroundings.ts'

/** No rule looks further than this; whole passages would make the work quadratic in long ones. */
const WORDS_AROUND = 16
const LONGEST_QUOTATION = 120
const HAN = /\p{Script=Han}/u

/** Says what a numeral is when it is no statistic; undefined when it may be one. */
export function classifyNumeral(text: string, token: NumeralToken): NumeralKind | undefined {
  if (token.doubt === 'whole') return 'doubtful'
  const at: Surroundings = {
    value: plain(token.value).replace(/(?<=\d)[^\S\n](?=\d)/g, ''),
    before: plain(text.slice(Math.max(0, token.start - WORDS_AROUND), token.start)),
    after: plain(text.slice(token.end, token.end + WORDS_AROUND)),
    quoted: isQuoted(text, token),
  }
  return rulesFor(token, at).find(([, holds]) => holds(at))?.[0]
}

/** Rules know digits of half width only. */
const plain = (text: string) => text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))

function rulesFor({ script }: NumeralToken, { before, after }: Surroundings): readonly Rule[] {
  if (script === 'chinese') return CHINESE_RULES
  return HAN.test(before + after) ? ARABIC_RULES : [...ENGLISH_RULES, ...ARABIC_RULES]
}

function isQuoted(text: string, { start, end }: NumeralToken): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_QUOTATION), start)
  const opened = before.lastIndexOf('“') > before.lastIndexOf('”')
  return opened && text.slice(end, end + LONGEST_QUOTATION).includes('”')
}
