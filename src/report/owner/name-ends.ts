import type { Stretch } from '../stretch.ts'
import { beforeAfter } from './before-after.ts'
import { carriedPieces, lineOf } from './caption.ts'
import { cleanLead } from './clean-words.ts'
import { isEmpty, trimmed, wordsAt } from './cut-words.ts'
import { pairOf } from './from-to.ts'
import type { SlotName } from './setting.ts'
import { withheld } from './place.ts'
import type { Named, Place } from './place.ts'
import type { Slot } from './slots.ts'
import type { Spoken } from './spoken.ts'
import { standingOf } from './standing.ts'
import { soleOwner } from './topic.ts'

/** A figure that is one of two of the same thing: from and to, before and after. Undefined when it is neither. */
export function nameEnd(text: string, slot: Slot, spoken: Spoken, following: Place | undefined): SlotName | undefined {
  return secondEnd(text, slot, spoken.previous) ?? firstEnd(text, slot, spoken, following)
}

function secondEnd(text: string, slot: Slot, previous: Spoken['previous']): SlotName | undefined {
  if (!previous) return undefined
  const first = previous.slot.place
  const moved = previous.named.kind === 'from' ? pairOf(text, first, slot.place) : undefined
  const other = moved ? undefined : beforeAfter(text, first, slot.place)
  if (!moved && !other) return undefined
  const { subject, before } = previous.named
  if (subject === '') return { named: withheld(), own: false }
  const own = trimmed(text, { start: previous.slot.place.end, end: slot.place.start })
  const words = { start: own.start + (/^[，、；]/.test(wordsAt(text, own)) ? 1 : 0), end: own.end }
  const shared = { subject, label: subject, before: carriedPieces(before, words), after: [] }
  if (moved)
    return { named: { ...shared, kind: 'to', direction: moved.direction, pair: previous.slot.index }, own: false }
  const named = { ...shared, kind: 'level', direction: 'none', list: previous.slot.index } as const
  return { named: { ...named, ...(other && { period: other.after }) }, own: false }
}

function firstEnd(text: string, slot: Slot, spoken: Spoken, following: Place | undefined): SlotName | undefined {
  const pair = following && pairOf(text, slot.place, following)
  if (pair) return first(text, slot, spoken, pair.fromWord, { kind: 'from', direction: 'none' })
  const other = following && beforeAfter(text, slot.place, following)
  if (!other) return undefined
  const facts = { kind: 'level', direction: 'none', period: other.before, list: slot.index } as const
  return first(text, slot, spoken, other.wordStart, facts, other.wordStart + other.before.length)
}

type Facts = Pick<Named, 'kind' | 'direction' | 'period' | 'list'>

function first(
  text: string,
  slot: Slot,
  spoken: Spoken,
  wordStart: number,
  facts: Facts,
  wordEnd = slot.place.start,
): SlotName {
  const front = cleanLead(text, { start: Math.min(slot.lead.start, wordStart), end: wordStart })
  // 改造前绿地率12%: the name stands behind the moment.
  const name = isEmpty(front) ? cleanLead(text, { start: wordEnd, end: slot.place.start }) : front
  const standing = standingOf(wordsAt(text, name))
  const own: Stretch = trimmed(text, { start: isEmpty(name) ? wordStart : name.start, end: slot.place.start })
  if (standing === 'name' && !/分别$/.test(wordsAt(text, name))) {
    const subject = lineOf(text, [name])
    return { named: { ...facts, subject, label: subject, before: [own], after: [] }, own: true, pieces: [name] }
  }
  const owner = soleOwner(spoken.topic)
  if (!owner || (standing !== 'none' && standing !== 'dependent'))
    return { named: { ...withheld(standing === 'dependent' ? wordsAt(text, name) : ''), kind: facts.kind }, own: false }
  const subject = owner.subject + wordsAt(text, name)
  return {
    named: { ...facts, subject, label: subject, before: carriedPieces(owner.pieces, own), after: [] },
    own: false,
  }
}
