import type { FigureKind } from '../report.ts'
import type { Stretch } from '../stretch.ts'
import { lineOf } from './caption.ts'
import { cleanFront, cleanTail } from './clean-words.ts'
import { isEmpty, trimmed, wordsAt } from './cut-words.ts'
import { isRate, unitOf } from './movement.ts'
import { doubt, named } from './setting.ts'
import type { Setting, SlotName } from './setting.ts'
import type { Slot } from './slots.ts'
import { standingOf } from './standing.ts'
import type { Standing } from './standing.ts'
import { verbLength } from './verbs.ts'

const PREPOSED = /(?:^(?:为|在|把|将|从|由|以|于|按)|对|向|给)$/
const MONEY = /(?:资金|报酬|补助|补贴|奖金|奖励|津贴|款|经费|费用|贷款|支持|优惠|救助金|基金)$/

/** The noun behind a figure; none where what follows is said of it rather than counted by it. */
export function nounBehind(text: string, slot: Slot, leadWords: string): Stretch {
  const nothing = { start: slot.place.end, end: slot.place.end }
  const tail = cleanTail(text, slot.tail)
  const words = wordsAt(text, tail)
  const rate = isRate(unitOf(slot.place.quantity))
  if (words === '' || /^[\s（(”]/.test(words) || !/[\p{Script=Han}A-Za-z]/u.test(words)) return nothing
  if (rate && !(words.startsWith('的') && standingOf(leadWords) !== 'name')) return nothing
  if (!rate && words.startsWith('的') && !isGiven(leadWords, words)) return nothing
  return tail
}

/** 获得30元的报酬 counts the pay; a hall of 250 people (250人的教室) and 高基数 of 60万亿元 are only described. */
const isGiven = (leadWords: string, words: string): boolean =>
  /(?:获得|得到|享受|发放|安排|领取|给予|提供|拨付|下达|争取|投入)$/.test(leadWords) && MONEY.test(words)

/** 建成7个驿站; without a verb of its own the noun has that of its list. */
export function counted(slot: Slot, setting: Setting, lead: Stretch, standing: Standing, tail: Stretch): SlotName {
  const { text } = setting
  const noun = wordsAt(text, tail).replace(/^的/, '')
  const kind: FigureKind = isRate(unitOf(slot.place.quantity)) ? 'share' : 'level'
  const direction = 'none' as const
  if (standing === 'unknown' || /^(?:增速|速度|增量|水平|目标|比例|幅度)/.test(noun))
    return doubt(text, lead, 'unknown')
  const before = wordsInFront(slot, setting, lead, standing).filter((each) => !isEmpty(each))
  return named(text, { kind, direction, subject: lineOf(text, before) + noun, before, after: [tail] }, true)
}

/** 建成; 对 of 对96家企业开展检查; the verb of its list for a later member; nothing before a noun that stands for itself. */
function wordsInFront(slot: Slot, setting: Setting, lead: Stretch, standing: Standing): readonly Stretch[] {
  const { text, verb, isLast } = setting
  const raw = trimmed(text, cleanFront(text, slot.lead))
  if (slot.join === 'first' && wordsAt(text, lead).endsWith('等')) return [openingVerb(text, lead)]
  const shared = verb ? [verb] : []
  if (PREPOSED.test(wordsAt(text, raw))) return isLast && slot.join === 'first' ? [raw] : shared
  return standing === 'none' && verbLength(wordsAt(text, lead)) === 0 ? shared : [lead]
}

/** 推进甲、乙、丙等6个小区改造 → 推进. */
export function openingVerb(text: string, lead: Stretch): Stretch {
  return { start: lead.start, end: lead.start + verbLength(wordsAt(text, lead)) }
}
