import * as v from 'valibot'
import { MOST_POINTS_AT_ONCE, PEN_COLOURS } from '../../ipc/pointing.ts'
import { POINTS_A_STROKE } from '../../player/pointing/ink.ts'
import { nothing } from './shapes.ts'

/** A part of the slide's width or height. NaN is no number here. */
const part = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const place = v.strictObject({ x: part, y: part })
/** Nothing is made more than eight times as large. */
const size = v.pipe(part, v.minValue(1 / 8))
const region = v.strictObject({ x: part, y: part, width: size, height: size })
const colour = v.picklist(PEN_COLOURS)
/** Also of what the file of strokes holds. */
export const strokeShape = v.strictObject({
  colour,
  points: v.pipe(v.array(place), v.minLength(1), v.maxLength(POINTS_A_STROKE)),
})
/** Of a slide: `s` and its number. */
const slideId = v.pipe(v.string(), v.regex(/^s\d{1,5}$/))

export const pointingPayloads = {
  'pointing:get': nothing,
  'pointing:set': v.strictTuple([
    v.strictObject({
      tool: v.exactOptional(v.picklist(['none', 'laser', 'pen', 'spotlight', 'zoom'])),
      colour: v.exactOptional(colour),
      at: v.optional(place),
      radius: v.exactOptional(v.pipe(part, v.minValue(0.05))),
      zoom: v.optional(region),
    }),
  ]),
  'ink:change': v.strictTuple([
    slideId,
    v.variant('do', [
      v.strictObject({ do: v.literal('begin'), colour, at: place }),
      v.strictObject({ do: v.literal('extend'), points: v.pipe(v.array(place), v.maxLength(MOST_POINTS_AT_ONCE)) }),
      v.strictObject({ do: v.picklist(['undo', 'clear']) }),
    ]),
  ]),
} as const
