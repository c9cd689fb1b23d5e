import { amountOf, boundsOf, meet } from '../../report/amount.ts'
import type { Figure } from '../../report/report.ts'
import { groupBy } from './contradiction.ts'
import type { Contradiction, Relation } from './contradiction.ts'
import { isPlain } from './ratio.ts'

/** A name shorter than this is no indicator but a common noun, which a report counts in many places. */
const SHORTEST_INDICATOR = 4

/** One indicator given twice for one time, with two values that no rounding makes one. */
export const checkTwice: Relation = (figures) =>
  [...groupBy(figures.filter(isIndicator), readingOf).values()].flatMap((same) => {
    const [first] = same
    const other = same.find(
      (each) => first && differs(first, each) && each.sentenceSpan.start !== first.sentenceSpan.start,
    )
    return first && other ? [contradiction('arithmetic-twice', first, other)] : []
  })

const isIndicator = ({ subject, kind, enumeration }: Figure) =>
  subject.length >= SHORTEST_INDICATOR && kind === 'level' && enumeration === undefined

/** Years in full: 全年 and the bare year are one time. */
const readingOf = ({ label, subject, period, quantity }: Figure) =>
  [subject, label, period, amountOf(quantity).unit].join('|')

function differs(one: Figure, other: Figure): boolean {
  return isPlain(one) && isPlain(other) && !meet(boundsOf(amountOf(one.quantity)), boundsOf(amountOf(other.quantity)))
}

const MONTHS =
  /^(?:\d{4}年)?(?:上半年|前?[一二三123]个?季度|(?:1[—–\-至到~～])?(?:[1-9]|1[01])月(?:份|底|末)?|前[\d一二三四五六七八九十]+个月)$/
const YEAR = /^(?:\d{4}年|全年)$/

/** What some months have counted is no more than the whole year. */
export const checkMonths: Relation = (figures) =>
  [...groupBy(figures.filter(isIndicator), ({ subject, label }) => `${subject}|${label}`).values()].flatMap((same) => {
    const year = same.find(({ period }) => YEAR.test(period))
    const months = same.find((each) => MONTHS.test(each.period) && year !== undefined && isMore(each, year))
    return year && months ? [contradiction('arithmetic-months', months, year)] : []
  })

function isMore(months: Figure, year: Figure): boolean {
  const [part, whole] = [amountOf(months.quantity), amountOf(year.quantity)]
  const oneYear = /^\d{4}年/.exec(months.period)?.[0]
  const sameYear = oneYear === undefined || year.period === '全年' || oneYear === year.period
  const counted = part.unit === whole.unit && part.unit !== '%' && isPlain(months) && isPlain(year)
  return sameYear && counted && boundsOf(part).low > boundsOf(whole).high
}

function contradiction(code: 'arithmetic-twice' | 'arithmetic-months', one: Figure, other: Figure): Contradiction {
  const [first, second] = one.numeral.start < other.numeral.start ? [one, other] : [other, one]
  const written = [first, second].map(({ quantity }) => quantity.value + quantity.unit)
  return { code, figures: [first, second], computed: written.join(' ≠ ') }
}
