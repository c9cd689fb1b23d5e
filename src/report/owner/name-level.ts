import type { Stretch } from '../stretch.ts'
import { carriedPieces, lineOf } from './caption.ts'
import { cleanLead } from './clean-words.ts'
import { cutFront, isEmpty, trimmed, wordsAt } from './cut-words.ts'
import { isRate, takesDown, unitOf } from './movement.ts'
import { counted, nounBehind } from './name-counted.ts'
import type { Named } from './place.ts'
import { doubt, named } from './setting.ts'
import type { Setting, SlotName } from './setting.ts'
import type { Slot } from './slots.ts'
import { standingOf } from './standing.ts'
import { ONLY_TIME } from './time-words.ts'
import { soleOwner } from './topic.ts'
import type { Owner, Topic } from './topic.ts'
import { verbLength } from './verbs.ts'

const SHARE = /占(?!地|道|用|据|股|领|线)|比重|占比|比例|份额/
/** Units that are what they count: 走访33340户 needs no other noun. */
const SELF_COUNTED = /^(?:万|亿|千)?(?:人次?|户次?|家次?|名|人份|剂次?|家|羽|头|只|亩|公里|公斤|吨|场次?|期)$/
/** What money was put to needs no other noun either: 累计投入4.5亿元. */
const SPENDS = /(?:投入|投资|捐款|募捐|捐赠|筹集|筹措|募集|减免|发放|拨付|挽回|追缴|兑现|退还|资助|救助|奖励)$/

/** How much there is of something: by the words before it, behind it, or both. */
export function level(slot: Slot, setting: Setting): SlotName {
  const { text, verb } = setting
  const unit = unitOf(slot.place.quantity)
  const lead = cleanLead(text, slot.lead)
  const leadWords = wordsAt(text, lead)
  const tail = nounBehind(text, slot, leadWords)
  const standing = standingOf(leadWords)
  const share = isRate(unit) && SHARE.test(leadWords) && /占|比/.test(leadWords)
  const facts = { kind: share ? ('share' as const) : ('level' as const), direction: 'none' as const }
  if (!isEmpty(tail)) return counted(slot, setting, lead, standing, tail)
  if (standing === 'name' && share && /^占/.test(leadWords)) return carried(slot, setting, lead, facts)
  if (standing === 'name' || (standing === 'verb' && namesItself(leadWords, unit))) {
    const before = verb ? [verb, lead] : [lead]
    const change = takesDown(leadWords) ? { kind: 'change' as const, direction: 'down' as const } : facts
    return named(text, { ...change, subject: lineOf(text, before), before, after: [] }, true)
  }
  if (standing === 'unknown') return doubt(text, lead, standing)
  if (standing !== 'verb') return carried(slot, setting, lead, facts)
  const done = ofUnit(slot, setting)
  if (done.length > 0) return carried(slot, { ...setting, topic: done }, lead, facts)
  const two = verbLength(leadWords) < leadWords.length
  return two
    ? named(text, { ...facts, subject: leadWords, before: [lead], after: [] }, true)
    : doubt(text, lead, standing)
}

const namesItself = (verb: string, unit: string): boolean =>
  SELF_COUNTED.test(unit) || (/元$/.test(unit) && SPENDS.test(verb))

/** 发现隐患58处，整改56处: what was done to the things of the same unit. */
const ofUnit = (slot: Slot, { topic }: Setting): Topic =>
  topic.filter((owner) => owner.unit === slot.place.quantity.unit)

/** 办理率提高12个百分点，达到96%: the rate itself is carried on. */
const isRateOf = ({ subject }: Owner): boolean => /(?:率|占比|比重|比例)$/.test(subject)

/** A level without a name of its own: in front of a colon, or of what the sentence speaks of. */
function carried(slot: Slot, setting: Setting, lead: Stretch, facts: Pick<Named, 'kind' | 'direction'>): SlotName {
  const { text, topic, title } = setting
  if (title && isEmpty(lead))
    return named(text, { ...facts, subject: lineOf(text, [title]), before: [title], after: [] }, true)
  const owner = soleOwner(topic)
  const raw = trimmed(text, cutFront(text, slot.lead, /^[、，\s]/))
  const words = wordsAt(text, lead)
  const standing = standingOf(words)
  const name = standing === 'none' ? '' : words
  const isShare = facts.kind === 'share'
  if (!owner || !(isShare || goesOnWith(owner, name, wordsAt(text, raw), unitOf(slot.place.quantity))))
    return doubt(text, lead, standing)
  const subject = owner.subject + name
  const label = owner.subject + (isShare ? words : name)
  const before = carriedPieces(owner.pieces, name === '' && !isShare ? raw : lead)
  return { named: { ...facts, subject, label, before, after: [] }, own: false }
}

/** Words for all of a thing, which is more than what was added to it. */
const SUM = /总|数量|人数/

/** Whether a level is of what is spoken of: at another time in its unit, or by another measure; 累计达到360张 may be of more. */
function goesOnWith(owner: Owner, name: string, raw: string, unit: string): boolean {
  if (name !== '') return !(SUM.test(name) && verbLength(owner.subject) > 0 && owner.unit === unit)
  if (ONLY_TIME.test(raw)) return owner.unit === unit
  return isRate(unit) ? isRateOf(owner) : owner.unit !== unit
}
