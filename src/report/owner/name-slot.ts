import { cleanFront } from './clean-words.ts'
import { isEmpty, wordsAt } from './cut-words.ts'
import { isRate, movementIn, rankIn, unitOf } from './movement.ts'
import { nounBehind } from './name-counted.ts'
import { level } from './name-level.ts'
import { doubled, moved, ofWhole } from './name-moved.ts'
import { withheld } from './place.ts'
import type { Setting, SlotName } from './setting.ts'
import type { Slot } from './slots.ts'
import { SUPPOSED } from './standing.ts'

/** The name of one figure from its own words, or carried from what its sentence speaks of. */
export function nameSlot(slot: Slot, setting: Setting): SlotName {
  const { text } = setting
  const unit = unitOf(slot.place.quantity)
  const front = cleanFront(text, slot.lead)
  const words = wordsAt(text, front)
  if (slot.doubtful || SUPPOSED.test(words)) return { named: withheld(), own: false }
  const behind = /^(?:位次|名次)/.test(wordsAt(text, slot.tail)) ? '个位次' : unit
  const rank = rankIn(words, behind)
  if (rank) return moved(slot, setting, front, rank, 'rank')
  if (/番$/.test(unit) && /翻了?$/.test(words)) return moved(slot, setting, front, doubled(words), 'multiple')
  const movement = movementIn(words, unit)
  // 新增5个驿站 counts what was added; 增长5% is of what was named before.
  const counts = !isRate(unit) && movement?.nameLength === 0 && !isEmpty(nounBehind(text, slot, words))
  if (movement && !counts) return moved(slot, setting, front, movement, 'change')
  if (words.trimEnd().endsWith('的') && /^[%％‰倍成]/.test(unit)) return ofWhole(slot, setting)
  return level(slot, setting)
}
