import type { Direction } from '../report.ts'
import type { Place } from './place.ts'
import { movementIn } from './movement.ts'

/** 由, 从2020年的, 由每人每年 … right before the first end of a movement. */
const FROM = /(?:从|由|自)([^，。；、从由\d]{0,8}|(?:19|20)\d\d年[^，。；、\d]{0,6})$/
/** 提高到, 压缩至2025年的, ，增加到今年的 … between its two ends. */
const TO = /^，?([^，。；、\d]{0,8}?)(?:到|至|为|成)(?:了)?(?:(?:19|20)\d\d年)?[^，。；、\d]{0,6}$/
const LONGEST = 24

/** A movement whose two ends the report states. */
export interface Pair {
  /** Where the words 从 or 由 begin. */
  readonly fromWord: number
  readonly direction: Direction
}

/** Whether two neighbouring figures are the two ends of one movement: 由71%提高到93%, 从15天压缩至4天. */
export function pairOf(text: string, from: Place, to: Place): Pair | undefined {
  const gap = text.slice(from.end, to.start)
  if (gap.length > LONGEST) return undefined
  const lead = FROM.exec(text.slice(Math.max(0, from.start - LONGEST), from.start))
  const move = lead && TO.exec(gap + to.quantity.qualifierBefore)
  if (!move) return undefined
  const stated = movementIn(move[1] ?? '', '%')?.direction
  return { fromWord: from.start - lead[0].length, direction: stated ?? compared(from, to) }
}

/** 由12天变为5天 says by its numbers which way it went. */
function compared(from: Place, to: Place): Direction {
  if (from.quantity.unit !== to.quantity.unit || from.quantity.number === to.quantity.number) return 'none'
  return from.quantity.number < to.quantity.number ? 'up' : 'down'
}
