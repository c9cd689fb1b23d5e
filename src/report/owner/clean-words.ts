import type { Stretch } from '../stretch.ts'
import { cutBack, cutFront, trimmed } from './cut-words.ts'
import { TIME, TIME_AT_FRONT } from './time-words.ts'

const NUMBER =
  /^(?:[一二三四五六七八九十]{1,3}(?:是|要|、)|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．]\s*|[①-⑳]|[—–\-·•*]+)/
const OPENING =
  /^(?:\s|、|，|其中[：:]?|同时|此外|另外|特别是|尤其是|以及|并(?![购网轨联])|且|共计|总共|一共|合计|共(?![享建青治同富产和商用性])|已经|已|相继|先后|力争|确保|争取|预计|拟|是在|是(?!否)|现已|又|将(?![近军来])|要(?![素求闻件道案点塞地]))/
/** Verbs and particles that lead up to a number and are no part of the name. */
const LEADS_UP =
  /(?:(?<=[值额入资量益税润出款积])(?:完成|实现)|(?:提高|上升|下降|降低|扩大|增加|增长|提升|回落|压缩|缩短|减少|拓展|恢复|跃升|攀升|增|降|升|跌|减)(?:到|至|为)了?|(?:稳定|保持|控制|维持|稳|站|达|锁定)在|分别为?|已?达到?|总计|合计|累计|共计?|共有|(?<![国民所])有|为|是|约|将|已|均|超过?|突破|接近|近|：|:|\s)$/
const TIME_AT_BACK = new RegExp(`(?:到|至|在|于)?${TIME}$`)
const UNIT_IN_BRACKETS =
  /[（(](?:单位[：:])?[^（）()]{0,4}(?:元|个|人|户|家|项|次|吨|米|公里|亩|%|％|件|台|万|亿|名|所)[）)][：:]?$/
const LONGEST_LIST = 40

/** The words before a figure without list numbers, times, connectives and the verb that leads up to the number. */
export function cleanLead(text: string, lead: Stretch): Stretch {
  const front = cleanFront(text, lead)
  const bare = cutLeadsUp(text, cutBack(text, front, UNIT_IN_BRACKETS))
  const back = text.slice(bare.start, bare.end).endsWith('的') ? front : bare
  return kindOfList(text, trimmed(text, back))
}

function cutLeadsUp(text: string, lead: Stretch): Stretch {
  const bare = cutBack(text, cutBack(text, lead, LEADS_UP), TIME_AT_BACK)
  return bare.end === lead.end ? bare : cutLeadsUp(text, bare)
}

export function cleanFront(text: string, lead: Stretch): Stretch {
  let at = cutFront(text, lastCell(text, cutFront(text, trimmedFront(text, lead), NUMBER)), NUMBER)
  for (;;) {
    const next = cutFront(text, cutFront(text, at, OPENING), TIME_AT_FRONT)
    if (next.start === at.start) return at
    at = next
  }
}

/** A long list names its kind at its end: 甲称号、乙称号……等市级以上荣誉 → 市级以上荣誉. */
function kindOfList(text: string, at: Stretch): Stretch {
  const words = text.slice(at.start, at.end)
  if (words.length <= LONGEST_LIST || !words.includes('、')) return at
  const kind = words.lastIndexOf('等') + 1
  return kind > 0 && words.length - kind >= 2 ? { start: at.start + kind, end: at.end } : at
}

/** Blanks between words part the cells of a table that was pasted as text. */
const CELLS = /^.*[\p{Script=Han}A-Za-z）)]\s+(?=\S)/su

/** The last cell of the words before a figure. */
function lastCell(text: string, lead: Stretch): Stretch {
  if (!/\p{Script=Han}/u.test(text.slice(lead.start, lead.end))) return lead
  const cell = cutFront(text, trimmed(text, lead), CELLS)
  const isBehindCell = cell.start > trimmed(text, lead).start && /\s$/.test(text.slice(lead.start, lead.end))
  return isBehindCell ? { start: lead.end, end: lead.end } : cell
}

const trimmedFront = (text: string, lead: Stretch): Stretch => cutFront(text, lead, /^\s+/)

/** The words behind a figure: what it counts, and what is said of it. */
export function cleanTail(text: string, tail: Stretch): Stretch {
  const whole = trimmed(text, tail)
  const words = text.slice(whole.start, whole.end)
  if (/^(?:[、（(”，]|和(?![谐平睦解])|与|及|并(?![购网轨]))/.test(words)) return { start: tail.start, end: tail.start }
  const cell = /\p{Script=Han}/u.test(words) ? words.search(/(?<=[\p{Script=Han}])\s/u) : -1
  const one = cell > 0 ? { start: whole.start, end: whole.start + cell } : whole
  return cutBack(text, one, /(?:等|、|和)$/)
}
