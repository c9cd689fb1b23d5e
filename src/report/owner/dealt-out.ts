import type { Stretch } from '../stretch.ts'
import { lineOf } from './caption.ts'
import { cleanFront, cleanLead } from './clean-words.ts'
import { cutBack, isEmpty, trimmed, wordsAt } from './cut-words.ts'
import { isRate, movementIn } from './movement.ts'
import { withheld } from './place.ts'
import type { Named } from './place.ts'
import type { SlotName } from './setting.ts'
import type { Slot } from './slots.ts'
import type { Spoken } from './spoken.ts'
import { standingOf } from './standing.ts'
import { EACH_TIME, TIMES_AT_END, TIMES_AT_FRONT } from './time-words.ts'
import { soleOwner } from './topic.ts'
import type { Owner, Topic } from './topic.ts'

const DEALING = /(?:分别|依次|各自)/
const CONNECTIVES = /和(?![谐平睦解])|以及|与|及/g
/** What stands between the names and 分别: 同比, 较上年, 要. */
const BETWEEN =
  /(?:同比|环比|年均|将|要|已|均|(?<![占对环同])(?:比|较)(?:上年|去年|年初|上月|(?:19|20)\d\d年)(?:同期)?|，|\s)$/

/** Who gets which number of one list: `甲、乙、丙分别下降a、b和c`. Empty when the clause deals nothing out. */
export function dealOut(text: string, slots: readonly Slot[], spoken: Spoken): readonly SlotName[] {
  const [first] = slots
  const lead = first && wordsAt(text, first.lead)
  if (!first || lead === undefined) return []
  const dealing = DEALING.exec(lead)
  const bare = dealing === null && isListOfRates(text, slots)
  if (!dealing && !bare) return []
  const from = first.lead.start + (dealing ? dealing.index : lead.length)
  const listed = dealing ? { start: first.lead.start, end: from } : beforeMovement(text, first)
  const owners = ownersOf(text, listed, slots.length, spoken)
  const head = dealing ? { start: from, end: first.place.start } : { start: listed.end, end: first.place.start }
  const list = new Set(slots.map(({ place }) => place.quantity.unit)).size === 1 ? { list: first.index } : {}
  return slots.map((slot, order) => {
    const owner = owners[order]
    if (!owner) return { named: withheld(dealing ? lineOf(text, [trimmed(text, first.lead)]) : ''), own: false }
    return {
      named: { ...dealtName(text, slot, first, owner, head), ...list },
      own: !owner.carried,
      pieces: owner.pieces,
    }
  })
}

/** 生产总值、财政收入增长5%、6%: a list of names, one verb, and as many rates. */
function isListOfRates(text: string, slots: readonly Slot[]): boolean {
  const [first, ...others] = slots
  if (!first || others.length === 0) return false
  const { unit } = first.place.quantity
  const moves = isRate(unit) && movementIn(wordsAt(text, first.lead), unit) !== undefined
  return (
    moves && others.every(({ lead, join, place }) => isEmpty(lead) && join === 'list' && place.quantity.unit === unit)
  )
}

function beforeMovement(text: string, { lead, place }: Slot): Stretch {
  const front = cleanFront(text, lead)
  const movement = movementIn(wordsAt(text, front), place.quantity.unit)
  return { start: front.start, end: front.start + (movement?.nameLength ?? 0) }
}

interface Recipient {
  readonly subject: string
  readonly pieces: readonly Stretch[]
  readonly period?: string
  readonly carried?: boolean
}

/** As many owners as there are numbers, or none: named in front, times of one owner, or the owners just spoken of. */
function ownersOf(text: string, listed: Stretch, count: number, { topic, recent }: Spoken): readonly Recipient[] {
  const names = cutBack(text, cleanLeadOf(text, listed), BETWEEN)
  const times = timesOf(text, cutBack(text, trimmed(text, listed), BETWEEN), count, topic)
  if (times) return times
  if (isEmpty(names) || standingOf(wordsAt(text, names)) === 'none')
    return [topic, recent].find((each) => each.length === count && count > 1)?.map(carriedOwner) ?? []
  const pieces = splitNames(text, names).find((each) => each.length === count)
  if (!pieces || count < 2) return []
  const shared = sharedNoun(text, pieces)
  return pieces.map((piece, index) => {
    const whole = shared && index < pieces.length - 1 ? [piece, shared] : [piece]
    return { subject: lineOf(text, whole), pieces: whole }
  })
}

const carriedOwner = ({ subject, pieces }: Owner): Recipient => ({ subject, pieces, carried: true })

function cleanLeadOf(text: string, listed: Stretch): Stretch {
  return cleanLead(text, cutBack(text, trimmed(text, listed), BETWEEN))
}

/** 游客人数2021年、2022年分别为…, 2019年至2023年分别为…: the ends of a row of years are written, what lies between is not. */
function timesOf(text: string, listed: Stretch, count: number, topic: Topic): readonly Recipient[] | undefined {
  const words = wordsAt(text, listed)
  const atEnd = TIMES_AT_END.exec(words)
  const found = atEnd ?? TIMES_AT_FRONT.exec(words)
  if (!found) return undefined
  const [start, end] = atEnd ? [0, atEnd.index] : [found[0].length, words.length]
  const name = cleanLead(text, { start: listed.start + start, end: listed.start + end })
  const standing = standingOf(wordsAt(text, name))
  const owner = standing === 'name' ? { subject: lineOf(text, [name]), pieces: [name] } : soleOwner(topic)
  if (!owner || (standing !== 'name' && standing !== 'none')) return undefined
  const periods = eachTime(found[0], count)
  return periods?.map((period) => ({ subject: owner.subject, pieces: owner.pieces, period }))
}

function eachTime(words: string, count: number): readonly string[] | undefined {
  const times = words.match(EACH_TIME) ?? []
  if (times.length === count && count > 1) return times
  const [from, to] = words.match(/(?:19|20)\d\d/g) ?? []
  if (times.length !== 1 || Number(to) - Number(from) + 1 !== count) return undefined
  return Array.from({ length: count }, (_, year) => {
    if (year === 0) return `${String(from)}年`
    return year === count - 1 ? `${String(to)}年` : words
  })
}

/** The ways to cut a list of names, most likely first: at 、 and at the last 和 behind the last 、. */
function splitNames(text: string, names: Stretch): readonly (readonly Stretch[])[] {
  const words = wordsAt(text, names)
  const commas = Array.from(words.matchAll(/、/g), ({ index }) => [index, index + 1] as const)
  const joins = Array.from(
    words.matchAll(CONNECTIVES),
    (match) => [match.index, match.index + match[0].length] as const,
  )
  const last = joins.filter(([start]) => start > (commas.at(-1)?.[1] ?? 0)).at(-1)
  return [last ? [...commas, last] : commas, commas, [...commas, ...joins].sort((a, b) => a[0] - b[0])].map((marks) => {
    const edges = [[0, 0] as const, ...marks, [words.length, words.length] as const]
    return edges
      .slice(1)
      .map(([end], index) => trimmed(text, { start: names.start + (edges[index]?.[1] ?? 0), end: names.start + end }))
      .filter((piece) => !isEmpty(piece))
  })
}

const PAIRED =
  /^(?:城镇|农村|城市|乡村|城乡|国有|民营|公办|民办|新建|改建|男性?|女性?|线上|线下|境内|境外|国内|国外|进口|出口|本地|外地|户籍|常住)/

/** 城镇和农村居民人均收入, 第一产业、第二产业增加值: what the last name adds belongs to the earlier ones too. */
function sharedNoun(text: string, pieces: readonly Stretch[]): Stretch | undefined {
  const last = pieces.at(-1)
  const [first] = pieces
  if (!last || !first) return undefined
  const words = wordsAt(text, last)
  const earlier = pieces.slice(0, -1).map((piece) => wordsAt(text, piece))
  const own = PAIRED.exec(words)?.[0].length ?? 0
  if (own > 0 && earlier.every((each) => PAIRED.exec(each)?.[0].length === each.length))
    return own < words.length ? { start: last.start + own, end: last.end } : undefined
  for (let length = Math.min(...earlier.map((each) => each.length)); length >= 1; length--) {
    const ending = earlier[0]?.slice(-length) ?? ''
    const at = words.indexOf(ending)
    if (at <= 0 || at + length >= words.length || !earlier.every((each) => each.endsWith(ending))) continue
    return { start: last.start + at + length, end: last.end }
  }
  return undefined
}

/** One number of the list: its owner, and the verb of the list, or its own (分别增长5%、下降3%). */
function dealtName(text: string, slot: Slot, first: Slot, owner: Recipient, head: Stretch): Named {
  const ownVerb = slot !== first && !isEmpty(trimmed(text, slot.lead)) ? trimmed(text, slot.lead) : undefined
  const verb = ownVerb ?? trimmed(text, head)
  const words = wordsAt(text, verb).replace(DEALING, '')
  const movement = movementIn(words, slot.place.quantity.unit)
  const noun = movement ? '' : wordsAt(text, cleanLead(text, verb)).replace(DEALING, '')
  const before = /^(?:分别|依次|各自)(?:为|是|达到?)?$/.test(wordsAt(text, verb))
    ? owner.pieces
    : [...owner.pieces, verb]
  const what = standingOf(noun) === 'none' ? '' : noun
  return {
    subject: owner.subject + what,
    label: owner.subject + (movement ? words : what),
    before,
    after: [],
    kind: movement ? 'change' : 'level',
    direction: movement?.direction ?? 'none',
    ...(owner.period !== undefined && { period: owner.period }),
  }
}
