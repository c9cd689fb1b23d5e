import { isEmpty } from './cut-words.ts'
import type { Named } from './place.ts'
import type { Slot } from './slots.ts'

/** Classes by a bound overlap: what is over 1亿元 holds what is over 10亿元. */
const BOUND = /(?:元|吨|亩|米|人|岁|[百千万亿])(?:及?以上|以下|以内|级)|规模以上|限额以上|规上/

/** Marks the members of one list joined by 、 or 和: one unit, one construction, one verb. */
export function findLists(slots: readonly Slot[], names: readonly Named[]): readonly Named[] {
  const listed = [...names]
  for (let from = 0; from < slots.length;) {
    const to = endOfList(slots, names, from)
    const head = slots[from]?.index
    for (let at = from; to - from > 1 && at < to; at++) {
      const name = names[at]
      if (name && head !== undefined && name.list === undefined) listed[at] = { ...name, list: head }
    }
    from = Math.max(to, from + 1)
  }
  return listed
}

function endOfList(slots: readonly Slot[], names: readonly Named[], from: number): number {
  const head = slots[from]
  const first = names[from]
  if (!head || !first || !isMember(first)) return from
  let to = from + 1
  for (; to < slots.length; to++) {
    const slot = slots[to]
    const name = names[to]
    if (!slot || !name || slot.join !== 'list' || slot.ownVerb || !isMember(name)) break
    const parallel = slot.place.quantity.unit === head.place.quantity.unit && isEmpty(slot.tail) === isEmpty(head.tail)
    if (!parallel || name.subject === first.subject) break
  }
  return to
}

const isMember = ({ kind, subject }: Named): boolean => kind === 'level' && subject !== '' && !BOUND.test(subject)
