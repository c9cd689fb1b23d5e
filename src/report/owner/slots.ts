import type { Stretch } from '../stretch.ts'
import { isEmpty, wordsAt } from './cut-words.ts'
import { isRate, movementIn } from './movement.ts'
import type { Place } from './place.ts'
import { SERIAL_VERB, verbLength } from './verbs.ts'

/**
 * How a figure is joined to the one before it in its clause: the first; adjacent (28户68人); the next cell of a row (35.2 30.1);
 * a member of a list (甲3个、乙5个);
 * nested without a mark (5个市场126个摊位); serial, by a verb of its own.
 */
export type Join = 'first' | 'adjacent' | 'cell' | 'list' | 'nested' | 'serial'

/** A figure with the words that may name it. `doubtful`: its words may as well belong to its neighbour. */
export interface Slot {
  readonly index: number
  readonly place: Place
  readonly join: Join
  readonly lead: Stretch
  readonly tail: Stretch
  readonly doubtful: boolean
  /** The words before it open with a verb. */
  readonly ownVerb: boolean
}

const JOINS_AT_START = /^\s*(?:、|以及|和(?![谐平睦解])|与|及|并(?![购网轨])|或|”\s*“|[）)，,])/
const JOINS_AT_END = /(?:、|以及|和|(?<!参)与|(?<![普涉惠波])及|并|或)\s*$/
const JOINS_INSIDE = /、|以及|和(?![谐平睦解])|(?<!参)与(?!会)|(?<![普涉惠波])及(?!其|时|格)|并(?![购网轨])/g
const EVENT = /^(?:轮|批次?|场次?|次|期|届|趟|遍)$/
const PERSON = /^(?:万|千|百)*(?:人次?|名|位|户次?)$/
const PEOPLE =
  /(?:[员人者生师工民户兵友手长属工干]|家长|干部|群众|代表|劳动力|青年|妇女|儿童|队伍|骨干|人才|专家|模范|标兵|同志|就业|创业|培训|人数|人口|家庭|党群)$/
const MEASURE = /(?:元|平方米|㎡|亩|公顷|吨|公里|千米|米|斤|小时|天|千瓦时|度)$/
const MONEY = /(?:资金|投资|金额|收入|产值|补助|补贴|款|经费|奖金|税收|贷款|费用|资产|利润|营收|额)$/

/** The figures of one clause with the words before and behind each, every word given to one figure at most twice. */
export function cutSlots(text: string, clause: Stretch, figures: readonly { index: number; place: Place }[]): Slot[] {
  const slots: Slot[] = []
  for (const [order, { index, place }] of figures.entries()) {
    const previous = slots.at(-1)
    const next = figures[order + 1]?.place
    const tail = clipTail(text, { start: place.end, end: Math.max(place.end, next ? next.start : clause.end) })
    if (!previous) {
      const lead = clipLead(text, place, { start: Math.min(clause.start, place.start), end: place.start })
      slots.push({ index, place, join: 'first', lead, tail, doubtful: false, ownVerb: opens(text, lead) })
      continue
    }
    const gap = { start: previous.place.end, end: place.start }
    const parted = partGap(text, gap, previous, place, startsNoun(wordsAt(text, tail)))
    const keepsTail = { start: previous.tail.start, end: Math.min(previous.tail.end, parted.tailEnd) }
    slots[slots.length - 1] = { ...previous, tail: keepsTail, doubtful: previous.doubtful || parted.previousDoubtful }
    const lead = clipLead(text, place, { start: parted.leadStart, end: place.start })
    slots.push({ index, place, join: parted.join, lead, tail, doubtful: parted.doubtful, ownVerb: opens(text, lead) })
  }
  return slots
}

const opens = (text: string, lead: Stretch) => verbLength(wordsAt(text, lead).trimStart()) > 0

interface Parted {
  readonly join: Join
  readonly tailEnd: number
  readonly leadStart: number
  readonly previousDoubtful: boolean
  readonly doubtful: boolean
}

/** Which of the words between two figures belong to the one before and which to the one behind. */
function partGap(text: string, gap: Stretch, previous: Slot, place: Place, hasNoun: boolean): Parted {
  const words = wordsAt(text, gap)
  const at = (join: Join, tailLength: number, leadFrom = tailLength): Parted => ({
    join,
    tailEnd: gap.start + tailLength,
    leadStart: gap.start + leadFrom,
    previousDoubtful: false,
    doubtful: false,
  })
  if (words.trim() === '') return at(isEmpty(gap) ? 'adjacent' : 'cell', 0, words.length)
  const clipped = clipTail(text, gap).end - gap.start
  if (clipped < words.length) return at('list', clipped, 0)
  const opening = JOINS_AT_START.exec(words)?.[0].length ?? 0
  if (opening > 0) return at('list', 0, opening)
  const closing = JOINS_AT_END.exec(words)?.index ?? -1
  if (closing > 0) return at('list', closing, words.length)
  const inner = Array.from(words.matchAll(JOINS_INSIDE)).at(-1)
  if (inner) return { ...at('list', inner.index, inner.index + inner[0].length), ...personless(words, inner, place) }
  return partPlain(words, previous, place, hasNoun, at, text)
}

/** 服务5个村和社区1200人: it is not the 社区 that are 1200人. */
function personless(words: string, inner: RegExpExecArray, { quantity }: Place) {
  const lead = words.slice(inner.index + inner[0].length)
  const fits = !PERSON.test(quantity.unit) || PEOPLE.test(lead) || verbLength(lead) > 0
  return { doubtful: !fits, previousDoubtful: !fits }
}

type At = (join: Join, tailLength: number, leadFrom?: number) => Parted

/** Words without a mark between two figures: a verb parts them, else the unit behind tells whose noun it is. */
function partPlain(words: string, previous: Slot, place: Place, hasNoun: boolean, at: At, text: string): Parted {
  const { length } = words
  const { unit } = place.quantity
  const relative = words.lastIndexOf('的')
  if (relative > 0 && relative < length - 1) return at('nested', relative, relative + 1)
  if (relative === 0) return { ...at('nested', length), previousDoubtful: true }
  const serial = SERIAL_VERB.exec(words)?.index ?? -1
  if (verbLength(words) > 0 || serial === 0) return at('serial', 0)
  if (isRate(unit) && movementIn(words, unit)) return at('serial', 0)
  const opensClause = wordsAt(text, previous.lead).trim() === ''
  if (serial > 0) return opensClause ? at('serial', length, 0) : at('serial', serial)
  if (hasNoun) return at('nested', length)
  if (EVENT.test(previous.place.quantity.unit)) return at('nested', length, 0)
  const owns = PERSON.test(unit) ? PEOPLE.test(words) : !MEASURE.test(unit) || MONEY.test(words)
  if (owns) return { ...at('nested', 0), previousDoubtful: true }
  return { ...at('nested', length), doubtful: true }
}

/** Words behind a figure that may be what it counts. */
const startsNoun = (tail: string): boolean =>
  tail.trim() !== '' && !JOINS_AT_START.test(tail) && !/^[\s的]/.test(tail) && verbLength(tail) === 0

/** A figure in quotation marks or brackets is named by the words inside them; what was closed before it is past. */
function clipLead(text: string, place: Place, lead: Stretch): Stretch {
  const words = wordsAt(text, lead)
  const opened = Math.max(lastOpen(words, '“', '”'), lastOpen(words, '（', '）'), lastOpen(words, '(', ')'))
  if (opened >= 0) return { start: lead.start + opened + 1, end: lead.end }
  const closed = Math.max(firstUnopened(words, '“', '”'), firstUnopened(words, '（', '）'))
  return { start: Math.min(place.start, lead.start + closed + 1), end: lead.end }
}

function clipTail(text: string, tail: Stretch): Stretch {
  const words = wordsAt(text, tail)
  const ends = [firstUnopened(words, '“', '”'), firstUnopened(words, '（', '）'), firstUnopened(words, '(', ')')]
  const opens = [lastOpen(words, '“', '”'), lastOpen(words, '（', '）'), lastOpen(words, '(', ')')]
  const cut = Math.min(...[...ends, ...opens].filter((index) => index >= 0), words.length)
  return { start: tail.start, end: tail.start + cut }
}

/** Offset of an opening mark that is not closed in the words; -1 when there is none. */
function lastOpen(words: string, open: string, close: string): number {
  const opened = words.lastIndexOf(open)
  return opened >= 0 && words.indexOf(close, opened) < 0 ? opened : -1
}

/** Offset of a closing mark that was not opened in the words; -1 when there is none. */
function firstUnopened(words: string, open: string, close: string): number {
  const closed = words.indexOf(close)
  const opened = words.indexOf(open)
  return closed >= 0 && (opened < 0 || closed < opened) ? closed : -1
}
