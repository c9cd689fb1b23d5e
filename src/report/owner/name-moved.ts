import type { FigureKind } from '../report.ts'
import type { Stretch } from '../stretch.ts'
import { carriedPieces, lineOf } from './caption.ts'
import { cleanFront } from './clean-words.ts'
import { cutFront, trimmed, wordsAt } from './cut-words.ts'
import { isPoints, isRate, unitOf } from './movement.ts'
import type { Movement } from './movement.ts'
import { doubt, named } from './setting.ts'
import type { Setting, SlotName } from './setting.ts'
import type { Slot } from './slots.ts'
import { standingOf } from './standing.ts'
import { TIME } from './time-words.ts'
import { soleOwner } from './topic.ts'
import type { Owner } from './topic.ts'

/** 比2010年翻一番 */
export const doubled = (words: string): Movement => ({
  nameLength: /(?:比|较)[^，]{1,8}翻了?$/.exec(words)?.index ?? words.length - 1,
  direction: 'up',
})

/** 生产总值增长5.4%, or 增长5.4% of what the sentence speaks of. */
export function moved(slot: Slot, setting: Setting, front: Stretch, movement: Movement, kind: FigureKind): SlotName {
  const { text } = setting
  const name = trimmed(text, { start: front.start, end: front.start + movement.nameLength })
  const own = trimmed(text, front)
  const facts = { kind, direction: signed(movement, slot) }
  const standing = standingOf(wordsAt(text, name))
  if (standing === 'name')
    return {
      ...named(text, { ...facts, subject: lineOf(text, [name]), before: [own], after: [] }, true),
      pieces: [name],
    }
  if (standing !== 'none' && standing !== 'dependent') return doubt(text, standing === 'verb' ? own : name, standing)
  const owner = ownerOf(slot, setting)
  if (!owner) return doubt(text, own, standing)
  const subject = owner.subject + (standing === 'dependent' ? wordsAt(text, name) : '')
  const label = owner.subject + wordsAt(text, own)
  return { named: { ...facts, subject, label, before: carriedPieces(owner.pieces, own), after: [] }, own: false }
}

/** 增长-3.2% is a fall. */
function signed({ direction }: Movement, { place }: Slot): Movement['direction'] {
  if (place.quantity.number >= 0 || direction === 'none') return direction
  return direction === 'up' ? 'down' : 'up'
}

/** 百分点 speak of the rate just before them; every other movement of the thing that the sentence speaks of. */
function ownerOf(slot: Slot, { topic, previous }: Setting): Pick<Owner, 'subject' | 'pieces'> | undefined {
  const rate = previous && isRate(unitOf(previous.slot.place.quantity)) && previous.named
  if (rate && isPoints(slot.place.quantity.unit) && rate.subject !== '')
    return { subject: rate.subject, pieces: [...rate.before, ...rate.after] }
  return soleOwner(topic)
}

/** 从2021年的40%、2022年的65%: of a time, not of a whole. */
const OF_TIME = new RegExp(`(?<!占|完成|相当于|是|为|达到)${TIME}的$`)

/** 占全市总量的45%, 是上年的1.8倍, 完成预算的105%: of the whole named in front, by what the sentence speaks of. */
export function ofWhole(slot: Slot, setting: Setting): SlotName {
  const { text } = setting
  const front = trimmed(text, cutFront(text, slot.lead, /^(?:[、，\s]|其中)/))
  const words = wordsAt(text, front)
  if (OF_TIME.test(words)) return doubt(text, front, 'none')
  const kind: FigureKind = /倍/.test(slot.place.quantity.unit) ? 'multiple' : 'share'
  const verb = /(?:占(?:到|了)?|完成|相当于|为|是|达到?)(?!.*(?:占|完成|相当于|为|是|达到))/.exec(words)
  const until = front.start + (verb ? verb.index : words.length - 1)
  const name = trimmed(text, cleanFront(text, { start: front.start, end: until }))
  const own = trimmed(text, front)
  const standing = standingOf(wordsAt(text, name))
  const facts = { kind, direction: 'none' as const, after: [] }
  if (standing === 'name') {
    const subject = kind === 'share' && verb?.[0].startsWith('占') ? { start: name.start, end: own.end } : name
    return named(
      text,
      { ...facts, subject: lineOf(text, [subject]).replace(/的$/, ''), before: [{ start: name.start, end: own.end }] },
      true,
    )
  }
  const owner = soleOwner(setting.topic)
  if (standing !== 'none' || !owner) return doubt(text, own, standing)
  const label = (owner.subject + wordsAt(text, own)).replace(/的$/, '')
  const subject = kind === 'share' ? label : owner.subject
  return { named: { ...facts, subject, label, before: carriedPieces(owner.pieces, own) }, own: false }
}
