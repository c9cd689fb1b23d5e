import type { Place } from './place.ts'

const MEASURES =
  '改革|改造|整治|调整|实施|治理|优化|提升|开通|疫情|合并|搬迁|整改|更新|升级|修缮|活动|培训|试点|扩建|重建|入驻|上线|启用'
const BEFORE = new RegExp(`(${MEASURES})前([^，。；、\\d]{0,10})$`)
const AFTER = new RegExp(`^[，、；]?(?:而)?((?:${MEASURES})?后)(?:则)?(?:为|是|达到|达|只有|仅)?$`)
const LONGEST = 16

/** One thing before and after something was done to it. */
export interface BeforeAfter {
  /** Offset of 改革前. */
  readonly wordStart: number
  readonly before: string
  readonly after: string
}

/** Whether two neighbouring figures tell of one thing: 办件时间改革前15天，改革后4天. */
export function beforeAfter(text: string, one: Place, other: Place): BeforeAfter | undefined {
  if (one.quantity.unit !== other.quantity.unit || other.start - one.end > LONGEST) return undefined
  const lead = text.slice(Math.max(0, one.start - LONGEST), one.start).replace(/(?:为|是|达到|达)$/, '')
  const before = BEFORE.exec(lead)
  const after = before && AFTER.exec(text.slice(one.end, other.start))
  if (!after || !(after[1] === '后' || after[1] === `${String(before[1])}后`)) return undefined
  const wordStart = Math.max(0, one.start - LONGEST) + before.index
  return { wordStart, before: `${String(before[1])}前`, after: after[1] }
}
