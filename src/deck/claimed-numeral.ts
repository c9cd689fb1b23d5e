import { countFigures } from '../report/count-figures.ts'
import type { Report } from '../report/report.ts'
import { scanNumerals } from '../report/scan-numerals.ts'
import type { NumeralToken } from '../report/scan-numerals.ts'
import type { DeckSpec } from './deck-spec.ts'

interface Known {
  readonly report: Report
  readonly spec: Pick<DeckSpec, 'names'>
}

/** Signs of any script that are a number (①, Ⅲ, ½, 〇), and Chinese ones that claim one without a measure word. */
const CLAIMS = /\p{N}+|百分百|[两二三四五六七八九十百千]+(?=大)/u

/** Expressions with a numeral that counts nothing and ranks nothing, where the rules of the report would see one that does. */
const IDIOMS =
  /(?<=第)(?:一(?=时间|线|现场|责任|书记|要务|资源|动力|生产力|议题|课|身份|标准|关口|道防线|步)|二(?=课堂)|三(?=产业|方))|五(?=位一体)|四(?=个(?:意识|自信|全面))|三(?=个一批)|二十(?=大(?:精神|报告))/g

/** Stands in for a numeral that is none, so that what is left can be counted. */
const BLANK = '□'

/**
 * The first numeral that the editor's own words claim. Any digit counts, and Chinese numerals where they count something or
 * give a rank; 统一 and 一批 are words. What the report itself writes so and does not count (四责协同, 第七次普查) and what
 * `names` lists is no claim.
 */
export function claimedNumeral(known: Known, text: string): string | undefined {
  const unnamed = withoutNames(known, text)
  const arabic = scanNumerals(unnamed).find((token) => token.script === 'arabic')
  if (arabic) return arabic.value
  const idle = scanNumerals(unnamed).filter((token) => isWritten(known.report, unnamed, token))
  const rest = idle
    .reduce((left, { start, end }) => left.slice(0, start) + blank(left.slice(start, end)) + left.slice(end), unnamed)
    .replaceAll(IDIOMS, blank)
  const claim = CLAIMS.exec(rest)
  if (claim) return claim[0]
  const { figures, numerals } = countFigures(rest, '', { start: 0, end: rest.length, line: 1 }, 1)
  return figures[0]?.quantity.value ?? numerals.find(({ kind }) => kind !== 'word')?.value
}

const blank = (text: string) => BLANK.repeat(text.length)

/** A text with the names in it blanked out. What the report does not hold is no name. */
export function withoutNames({ report, spec }: Known, text: string): string {
  return spec.names
    .filter(({ value }) => report.text.includes(value))
    .reduce((left, { value }) => left.replaceAll(value, blank), text)
}

/** Letters behind a numeral that make it the same expression. */
const BEHIND = /^\p{L}{1,2}/u

/** Whether the report has this numeral with these words behind it, as one that counts nothing. */
function isWritten(report: Report, text: string, { start, end }: NumeralToken): boolean {
  const behind = BEHIND.exec(text.slice(end))?.[0] ?? ''
  const wanted = text.slice(start, end) + behind
  return behind !== '' && report.numerals.some(({ span }) => report.text.startsWith(wanted, span.start))
}
