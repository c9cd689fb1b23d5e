import type { Stretch } from '../stretch.ts'
import { lineOf } from './caption.ts'
import { cleanLead, cleanTail } from './clean-words.ts'
import { isEmpty, wordsAt } from './cut-words.ts'
import { dealOut } from './dealt-out.ts'
import { findLists } from './lists.ts'
import { nameEnd } from './name-ends.ts'
import { openingVerb } from './name-counted.ts'
import { nameSlot } from './name-slot.ts'
import type { SlotName } from './setting.ts'
import { withheld } from './place.ts'
import type { Named, Place } from './place.ts'
import type { Slot } from './slots.ts'
import type { Spoken } from './spoken.ts'
import type { Owner } from './topic.ts'
import { verbLength } from './verbs.ts'

/** No sentence deals out more; keeps the work linear where a clause never ends. */
const LONGEST_LIST = 40

export interface ClauseNames {
  readonly names: readonly Named[]
  readonly spoken: Spoken
}

/** Names the figures of one clause from left to right; `next` is the first figure behind the clause. */
export function nameClause(text: string, slots: readonly Slot[], before: Spoken, next: Place | undefined): ClauseNames {
  const names: SlotName[] = []
  let spoken = before
  while (names.length < slots.length) {
    const order = names.length
    const dealt = dealOut(text, dealtRun(text, slots, order), spoken)
    const step = dealt.length > 0 ? dealt : [nameNext(text, slots, order, names, spoken, next)]
    for (const [offset, name] of step.entries()) {
      const replaces = order + offset === 0 || (spoken.recent.length === 0 && offset === 0)
      names.push(name)
      spoken = speak(spoken, slots[order + offset], name, replaces)
    }
  }
  return { names: findLists(slots, withoutCells(slots, names)), spoken }
}

/** Cells of a row (35.2 30.1) belong to columns that the row does not name. */
function withoutCells(slots: readonly Slot[], names: readonly SlotName[]): readonly Named[] {
  return names.map(({ named }, order) => {
    const isCell = slots[order]?.join === 'cell' || slots[order + 1]?.join === 'cell'
    return isCell ? { ...named, subject: '' } : named
  })
}

/** What is spoken of after a figure: itself when it has a name of its own, nothing when it has none. */
function speak(spoken: Spoken, slot: Slot | undefined, { named, own, pieces }: SlotName, replaces: boolean): Spoken {
  const previous = slot && { slot, named }
  if (!slot || named.subject === '') return { topic: [], recent: [], previous, title: undefined }
  if (!own) return { topic: spoken.topic, recent: [], previous, title: undefined }
  const owner: Owner = {
    subject: named.subject,
    pieces: pieces ?? [...named.before, ...named.after],
    unit: slot.place.quantity.unit,
  }
  const topic = replaces ? [owner] : [...spoken.topic, owner].slice(-LONGEST_LIST)
  return { topic, recent: [...spoken.recent, owner].slice(-LONGEST_LIST), previous, title: undefined }
}

function nameNext(
  text: string,
  slots: readonly Slot[],
  order: number,
  names: readonly SlotName[],
  spoken: Spoken,
  next: Place | undefined,
): SlotName {
  const slot = slots[order]
  if (!slot) return { named: withheld(), own: false }
  const end = nameEnd(text, slot, spoken, slots[order + 1]?.place ?? next)
  if (end) return end
  if (slot.join === 'adjacent' && isEmpty(slot.tail)) return sameOwner(spoken)
  const isScope = slots[order + 1]?.join === 'nested'
  const own = isScope && verbLength(wordsAt(text, slot.lead)) > 0 ? withoutLead(slot) : slot
  const verb = sharedVerb(text, slots, order, names)
  const name = nameSlot(own, { text, ...spoken, verb, isLast: order === slots.length - 1 })
  return { ...name, named: withSharedNoun(text, slot, slots[order + 1], name.named) }
}

/** 28856户68663人: the same thing counted twice. */
function sameOwner({ previous }: Spoken): SlotName {
  if (!previous || previous.named.subject === '') return { named: withheld(), own: false }
  const { subject, label, before, after } = previous.named
  return { named: { subject, label, before, after, kind: 'level', direction: 'none' }, own: false }
}

/** In 增补21个居村39个支部委员117人 it is not the 居村 that were added. */
const withoutLead = (slot: Slot): Slot => ({ ...slot, lead: { start: slot.place.start, end: slot.place.start } })

/** The figures from here on that are one list of bare numbers: 分别下降11.2%、7.5%和3.8%. */
function dealtRun(text: string, slots: readonly Slot[], order: number): readonly Slot[] {
  const rest = slots.slice(order, order + LONGEST_LIST)
  const end = rest.findIndex(({ join, lead }, index) => index > 0 && !(join === 'list' && isVerbOfList(text, lead)))
  return end < 0 ? rest : rest.slice(0, end)
}

const isVerbOfList = (text: string, lead: Stretch): boolean =>
  /^(?:同比|比上年|较上年|分别|约|近)*(?:增长|下降|提高|减少|增加|上升|降低|回落|提升|达到?|为)?$/.test(
    wordsAt(text, lead).trim(),
  )

/** The verb of the figure that opens the list or the chain of nested figures, for one that has none of its own. */
function sharedVerb(
  text: string,
  slots: readonly Slot[],
  order: number,
  names: readonly SlotName[],
): Stretch | undefined {
  const slot = slots[order]
  if (!slot || slot.join === 'first' || slot.join === 'serial' || slots[order + 1]?.join === 'nested') return undefined
  if (verbLength(wordsAt(text, cleanLead(text, slot.lead))) > 0) return undefined
  for (let at = order - 1; at >= Math.max(0, order - LONGEST_LIST); at--) {
    const head = slots[at]
    if (!head || names[at]?.named.kind !== 'level') return undefined
    const verb = openingVerb(text, cleanLead(text, head.lead))
    if (!isEmpty(verb)) return verb
    if (head.join === 'first' || head.join === 'serial') return undefined
  }
  return undefined
}

const CLASS = /^.{1,8}?([级型类性式])$/

/** 2个百亿级和5个十亿级产业集群: the first has the noun of the second. */
function withSharedNoun(text: string, slot: Slot, next: Slot | undefined, named: Named): Named {
  if (!next || next.join !== 'list' || named.subject === '') return named
  const suffix = CLASS.exec(wordsAt(text, cleanTail(text, slot.tail)))?.[1]
  const tail = cleanTail(text, next.tail)
  const at = suffix === undefined ? -1 : wordsAt(text, tail).indexOf(suffix)
  if (at < 1 || tail.start + at + 1 >= tail.end) return named
  const noun = { start: tail.start + at + 1, end: tail.end }
  const words = lineOf(text, [noun])
  return { ...named, subject: named.subject + words, label: named.label + words, after: [...named.after, noun] }
}
