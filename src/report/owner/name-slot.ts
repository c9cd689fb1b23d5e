import type { FigureKind } from '../report.ts'
import type { Stretch } from '../stretch.ts'
import { carriedPieces, lineOf } from './caption.ts'
import { cleanFront, cleanLead, cleanTail } from './clean-words.ts'
import { cutFront, isEmpty, trimmed, wordsAt } from './cut-words.ts'
import { isPoints, isRate, movementIn, rankIn, takesDown } from './movement.ts'
import type { Movement } from './movement.ts'
import { withheld } from './place.ts'
import type { Named } from './place.ts'
import type { Slot } from './slots.ts'
import { SUPPOSED, standingOf } from './standing.ts'
import type { Standing } from './standing.ts'
import { ONLY_TIME } from './time-words.ts'
import { soleOwner } from './topic.ts'
import type { Owner, Topic } from './topic.ts'
import { verbLength } from './verbs.ts'

/** What is known where a figure stands. */
export interface Setting {
  readonly text: string
  readonly topic: Topic
  /** The name of the figure just before it, for what is said of that very figure (增长5.4%，提高0.3个百分点). */
  readonly previous: { readonly slot: Slot; readonly named: Named } | undefined
  /** The verb that it shares with the figure that opens its list: 清退企业1家、经营户276户. */
  readonly verb: Stretch | undefined
  /** Words in front of a colon that name what follows: 养老床位：120张. */
  readonly title: Stretch | undefined
}

/** A name, and whether it is the figure's own, so that later figures may carry it on. */
export interface SlotName {
  readonly named: Named
  readonly own: boolean
}

const MONEY = /(?:资金|报酬|补助|补贴|奖金|奖励|津贴|款|经费|费用|贷款|支持|优惠|救助金|基金)$/
const SHARE = /占(?!地|道|用|据|股|领|线)|比重|占比|比例|份额/
/** Units that are what they count: 走访33340户 needs no other noun. */
const SELF_COUNTED = /^(?:万|亿|千)?(?:人次?|户次?|家次?|名|人份|剂次?|家|羽|头|只|亩|公里|公斤|吨|场次?|期)$/

/** What money was put to needs no other noun either: 累计投入4.5亿元. */
const SPENDS = /(?:投入|投资|捐款|募捐|捐赠|筹集|筹措|募集|减免|发放|拨付|挽回|追缴|兑现|退还|资助|救助|奖励)$/

/** The name of one figure from its own words, or carried from what its sentence speaks of. */
export function nameSlot(slot: Slot, setting: Setting): SlotName {
  const { text } = setting
  const { unit } = slot.place.quantity
  const front = cleanFront(text, slot.lead)
  const words = wordsAt(text, front)
  if (slot.doubtful || SUPPOSED.test(words)) return { named: withheld(), own: false }
  const rank = rankIn(words, unit)
  if (rank) return moved(slot, setting, front, rank, 'rank')
  if (/番$/.test(unit) && /翻了?$/.test(words)) return moved(slot, setting, front, doubled(words), 'multiple')
  const movement = movementIn(words, unit)
  if (movement) return moved(slot, setting, front, movement, 'change')
  if (words.trimEnd().endsWith('的') && /^(?:[%％‰倍成])/.test(unit)) return ofWhole(slot, setting, front)
  return level(slot, setting)
}

const doubled = (words: string): Movement => ({
  nameLength: /(?:比|较)[^，]{1,8}翻了?$/.exec(words)?.index ?? words.length - 1,
  direction: 'up',
})

/** 生产总值增长5.4%, or 增长5.4% of what the sentence speaks of. */
function moved(slot: Slot, setting: Setting, front: Stretch, movement: Movement, kind: FigureKind): SlotName {
  const { text } = setting
  const name = trimmed(text, { start: front.start, end: front.start + movement.nameLength })
  const own = trimmed(text, front)
  const facts = { kind, direction: signed(movement, slot) }
  const standing = standingOf(wordsAt(text, name))
  if (standing === 'name')
    return named(text, { ...facts, subject: lineOf(text, [name]), before: [own], after: [] }, true)
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
  const rate = previous && isRate(previous.slot.place.quantity.unit) && previous.named
  if (rate && isPoints(slot.place.quantity.unit) && rate.subject !== '')
    return { subject: rate.subject, pieces: [...rate.before, ...rate.after] }
  return soleOwner(topic)
}

/** 占全市总量的45%, 是上年的1.8倍, 完成预算的105%: of the whole named in front, by what the sentence speaks of. */
function ofWhole(slot: Slot, setting: Setting, front: Stretch): SlotName {
  const { text } = setting
  const words = wordsAt(text, front)
  const kind: FigureKind = /倍/.test(slot.place.quantity.unit) ? 'multiple' : 'share'
  const verb = /(?:占(?:到|了)?|完成|相当于|为|是|达到?)(?!.*(?:占|完成|相当于|为|是|达到))/.exec(words)
  const name = trimmed(text, { start: front.start, end: front.start + (verb ? verb.index : words.length - 1) })
  const own = trimmed(text, front)
  const standing = standingOf(wordsAt(text, name))
  const facts = { kind, direction: 'none' as const, after: [] }
  if (standing === 'name') {
    const subject = kind === 'share' && verb?.[0].startsWith('占') ? own : name
    return named(text, { ...facts, subject: lineOf(text, [subject]).replace(/的$/, ''), before: [own] }, true)
  }
  const owner = soleOwner(setting.topic)
  if (standing !== 'none' || !owner) return doubt(text, own, standing)
  const label = (owner.subject + wordsAt(text, own)).replace(/的$/, '')
  return { named: { ...facts, subject: owner.subject, label, before: carriedPieces(owner.pieces, own) }, own: false }
}

/** How much there is of something: by the words before it, behind it, or both. */
function level(slot: Slot, setting: Setting): SlotName {
  const { text, verb } = setting
  const { unit } = slot.place.quantity
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
  if (standing === 'verb' && !sameUnit(slot, setting)) return doubt(text, lead, standing)
  return carried(slot, setting, lead, facts)
}

const namesItself = (verb: string, unit: string): boolean =>
  SELF_COUNTED.test(unit) || (/元$/.test(unit) && SPENDS.test(verb))

const sameUnit = (slot: Slot, { topic }: Setting) => soleOwner(topic)?.unit === slot.place.quantity.unit

/** The noun behind a figure; none where what follows is said of it rather than counted by it. */
function nounBehind(text: string, slot: Slot, leadWords: string): Stretch {
  const nothing = { start: slot.place.end, end: slot.place.end }
  const tail = cleanTail(text, slot.tail)
  const words = wordsAt(text, tail)
  const rate = isRate(slot.place.quantity.unit)
  if (words === '' || /^[\s（(”]/.test(words) || !/[\p{Script=Han}A-Za-z]/u.test(words)) return nothing
  if (rate && !(words.startsWith('的') && standingOf(leadWords) !== 'name')) return nothing
  if (!rate && words.startsWith('的') && !isGiven(leadWords, words)) return nothing
  return tail
}

/** 获得30元的报酬 counts the pay; a hall of 250 people (250人的教室) and 高基数 of 60万亿元 are only described. */
const isGiven = (leadWords: string, words: string): boolean =>
  /(?:获得|得到|享受|发放|安排|领取|给予|提供|拨付|下达|争取|投入)$/.test(leadWords) && MONEY.test(words)

/** 建成7个驿站; without a verb of its own the noun has that of its list. */
function counted(slot: Slot, setting: Setting, lead: Stretch, standing: Standing, tail: Stretch): SlotName {
  const { text, verb } = setting
  const noun = wordsAt(text, tail).replace(/^的/, '')
  const leadWords = wordsAt(text, lead)
  const isListed = /等$/.test(leadWords) && slot.join === 'first'
  const kind: FigureKind = isRate(slot.place.quantity.unit) ? 'share' : 'level'
  const direction = 'none' as const
  if (standing === 'unknown' || /^(?:增速|速度|增量|水平|目标|比例|幅度)/.test(noun))
    return doubt(text, lead, 'unknown')
  const preposed = /^(?:对|为|向|给|在|把|将|从|由|以|于|按)$/.test(leadWords) || /(?:对|向|给|为)$/.test(leadWords)
  const before = standing === 'none' || preposed ? (verb ? [verb] : []) : [lead]
  const own = isListed ? [openingVerb(text, lead)] : before
  const subject =
    lineOf(
      text,
      own.filter((each) => !isEmpty(each)),
    ) + noun
  return named(text, { kind, direction, subject, before: own.filter((each) => !isEmpty(each)), after: [tail] }, true)
}

/** 推进甲、乙、丙等6个小区改造 → 推进. */
export function openingVerb(text: string, lead: Stretch): Stretch {
  return { start: lead.start, end: lead.start + verbLength(wordsAt(text, lead)) }
}

/** A level without a name of its own: in front of a colon, or of what the sentence speaks of. */
function carried(slot: Slot, setting: Setting, lead: Stretch, facts: Pick<Named, 'kind' | 'direction'>): SlotName {
  const { text, topic, title } = setting
  if (title && isEmpty(lead))
    return named(text, { ...facts, subject: lineOf(text, [title]), before: [title], after: [] }, true)
  const owner = soleOwner(topic)
  const front = trimmed(text, cutFront(text, slot.lead, /^[、，\s]/))
  const { unit } = slot.place.quantity
  const otherTime = ONLY_TIME.test(wordsAt(text, front)) && owner?.unit !== unit
  if (!owner || (isEmpty(lead) && (isRate(unit) || otherTime)))
    return doubt(text, lead, standingOf(wordsAt(text, lead)))
  const subject = owner.subject + (isEmpty(lead) ? '' : wordsAt(text, lead))
  const before = carriedPieces(owner.pieces, isEmpty(lead) ? front : lead)
  return { named: { ...facts, subject, label: subject, before, after: [] }, own: false }
}

function named(text: string, name: Omit<Named, 'label'>, own: boolean): SlotName {
  const label = (lineOf(text, name.before) + lineOf(text, name.after).replace(/^的/, '')).replace(/的$/, '')
  return { named: { ...name, label }, own }
}

/** Withheld; words that are more than grammar or a verb stay as a label to find it by. */
function doubt(text: string, at: Stretch, standing: Standing): SlotName {
  const findable = standing === 'name' || standing === 'dependent' || standing === 'attribute'
  return { named: withheld(findable ? lineOf(text, [at]) : ''), own: false }
}
