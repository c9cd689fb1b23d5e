import * as v from 'valibot'
import { nothing } from './shapes.ts'

const minute = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))
const date = v.pipe(v.string(), v.isoDate())

const when = v.strictObject({
  from: v.optional(date),
  to: v.optional(date),
  days: v.pipe(v.array(v.picklist([1, 2, 3, 4, 5, 6, 7])), v.maxLength(7)),
  hours: v.pipe(v.array(v.strictObject({ from: minute(0, 1439), to: minute(1, 1440) })), v.maxLength(24)),
})

const settings = v.strictObject({
  opening: v.pipe(v.array(when), v.maxLength(50)),
  touch: v.boolean(),
  readingSpeed: v.pipe(v.number(), v.minValue(1), v.maxValue(100)),
  updates: v.boolean(),
})

export const statusPayloads = {
  'status:get': nothing,
  'status:save': v.strictTuple([settings]),
  'status:export-plays': nothing,
  'status:touched': nothing,
  'status:end': v.strictTuple([v.picklist(['close', 'restart', 'leave'])]),
} as const
