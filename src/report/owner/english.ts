import type { Direction, FigureKind } from '../report.ts'
import type { Stretch } from '../stretch.ts'
import { lineOf } from './caption.ts'
import { cutBack, cutFront, isEmpty, trimmed, wordsAt } from './cut-words.ts'
import { withheld } from './place.ts'
import type { Named, Place } from './place.ts'
import { NOTHING_SPOKEN } from './spoken.ts'

const LONGEST = 200
const RISES = 'rose|rises|grew|grows|increased|increases|climbed|gained|went up|was up|were up|is up|up'
const FALLS = 'fell|falls|decreased|decreases|dropped|declined|shrank|went down|was down|were down|is down|down'
const LEVELS =
  'was|were|is|are|stood at|stands at|reached|totalled|totaled|amounted to|came to|exceeded|averaged|numbered|remained at|remains at'
const ABOUT = '(?:about|around|some|nearly|almost|over|more than|only|just|a total of|approximately|roughly)?'
const MOVED = new RegExp(
  `\\b(?:(${RISES})|(${FALLS}))(?: again| sharply| slightly| further)?( by| to| from)?\\s*${ABOUT}\\s*$`,
  'i',
)
const STOOD = new RegExp(`\\b(?:${LEVELS})\\s*${ABOUT}\\s*$`, 'i')
const OPENING =
  /^(?:\s|[,;:]|and |but |while |whereas |also |in total,? |the |our |its |this year,? |last year,? |in (?:19|20)\d\d,? )/i
const TOTAL = /^(?:a total of|some|about|around|over|nearly|almost|more than|in all|altogether)$/i
const POINTING = /^(?:it|they|this|that|these|those|which|who|he|she|there|we|one|both|each)\b/i

/** Whether a clause is written in Latin letters. */
export function isEnglish(words: string): boolean {
  const latin = words.match(/[A-Za-z]/g)?.length ?? 0
  return latin > 8 && latin > 2 * (words.match(/\p{Script=Han}/gu)?.length ?? 0)
}

/** Names of the figures of an English clause: the noun before was, stood at, rose by; or the noun behind the number. */
export function nameEnglish(text: string, places: readonly Place[], indexes: readonly number[]) {
  const names: Named[] = []
  for (const [order, place] of places.entries()) {
    const sentence = sentenceOf(text, place)
    const previous = places[order - 1]
    const sameSentence = previous !== undefined && previous.end > sentence.start
    const start = sameSentence ? previous.end : sentence.start
    const end = Math.min(sentence.end, Math.max(place.end, places[order + 1]?.start ?? sentence.end))
    const before = { start, end: place.start }
    const to = sameSentence ? secondEnd(text, previous, place, names.at(-1), indexes[order - 1]) : undefined
    names.push(to ?? nameOne(text, place, before, { start: place.end, end }))
  }
  return { names, spoken: NOTHING_SPOKEN }
}

function nameOne(text: string, place: Place, before: Stretch, after: Stretch): Named {
  const words = wordsAt(text, before)
  const moved = MOVED.exec(words)
  const found = moved ?? STOOD.exec(words)
  if (!found) return counted(text, place, before, after)
  const clause = words.slice(0, found.index).search(/[^,;]*$/)
  const name = trimmed(text, cutFront(text, { start: before.start + clause, end: before.start + found.index }, OPENING))
  const subject = lineOf(text, [name])
  if (subject === '' || POINTING.test(subject) || /\d/.test(subject)) return withheld()
  const own = trimmed(text, { start: name.start, end: place.start })
  const facts = moved ? movement(moved, place) : ({ kind: 'level', direction: 'none' } as const)
  return { subject, label: facts.kind === 'level' ? subject : lineOf(text, [own]), before: [own], after: [], ...facts }
}

function movement(moved: RegExpExecArray, { quantity }: Place): { kind: FigureKind; direction: Direction } {
  const direction = moved[1] ? 'up' : 'down'
  if (moved[3] === ' from') return { kind: 'from', direction: 'none' }
  const rate = /^(?:%|per ?cent|percentage)/.test(quantity.unit)
  if (moved[3] === ' to' || (moved[3] === undefined && !rate)) return { kind: 'level', direction: 'none' }
  return { kind: 'change', direction }
}

/** … from 120 to 75. */
function secondEnd(
  text: string,
  from: Place,
  to: Place,
  name: Named | undefined,
  index: number | undefined,
): Named | undefined {
  if (name?.kind !== 'from' || index === undefined || !/^\s*(?:\p{L}+ )?to\s*$/u.test(text.slice(from.end, to.start)))
    return undefined
  if (name.subject === '') return withheld()
  const verb = MOVED.exec(text.slice(Math.max(0, from.start - LONGEST), from.start))
  const own = trimmed(text, { start: from.end, end: to.start })
  return { ...name, before: [...name.before, own], kind: 'to', direction: verb?.[1] ? 'up' : 'down', pair: index }
}

/** 640 lamps were replaced; We opened 3 parks; Grants of 1.4 million pounds. */
function counted(text: string, place: Place, before: Stretch, after: Stretch): Named {
  const lead = trimmed(text, cutFront(text, before, OPENING))
  const words = wordsAt(text, lead)
  const of = /^((?:\p{L}+ ){1,5}?)of$/u.exec(words)
  const none = { kind: 'level', direction: 'none' } as const
  if (of && !/^total|^a total/i.test(words)) {
    const name = cutBack(text, lead, /\s*of$/)
    return { subject: wordsAt(text, name), label: wordsAt(text, name), before: [lead], after: [], ...none }
  }
  const noun = trimmed(text, cutBack(text, after, /(?:[,;:.!?]| and| or|\s)$/))
  const unit = /^\p{L}{3,}/u.test(place.quantity.unit) ? place.quantity.unit : ''
  const what = lineOf(text, [noun])
  if ((unit === '' && what === '') || /^(?:%|per ?cent)/.test(place.quantity.unit))
    return withheld(TOTAL.test(words) ? '' : words)
  const isBare = words === '' || TOTAL.test(words) || POINTING.test(words)
  const action = !isBare || /^we /i.test(words)
  const subject = [unit, what].filter((each) => each !== '').join(' ')
  return {
    subject,
    label: action ? `${words} ${subject}` : subject,
    before: action ? [lead] : [],
    after: isEmpty(noun) ? [] : [noun],
    ...none,
  }
}

/** The English sentence around a place; a point inside a number or an abbreviation ends none. */
function sentenceOf(text: string, { start, end }: Place): Stretch {
  const before = text.slice(Math.max(0, start - LONGEST), start)
  const opened = Array.from(before.matchAll(/[.!?]\s+(?=[A-Z“"])|\n/g)).at(-1)
  const after = text.slice(end, end + LONGEST)
  const closed = /[.!?](?:\s|$)|\n/.exec(after)
  return {
    start: start - before.length + (opened ? opened.index + opened[0].length : 0),
    end: end + (closed ? closed.index : after.length),
  }
}
