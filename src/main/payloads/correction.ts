import * as v from 'valibot'
import { CORRECTION_LIMITS } from '../../ipc/correction.ts'
import { nothing } from './shapes.ts'

const within = ([least, most]: readonly [number, number]) => v.pipe(v.number(), v.minValue(least), v.maxValue(most))

/** Also of what the settings file holds. */
export const correctionShape = v.strictObject({
  brightness: within(CORRECTION_LIMITS.brightness),
  contrast: within(CORRECTION_LIMITS.contrast),
  saturation: within(CORRECTION_LIMITS.saturation),
  blackLevel: within(CORRECTION_LIMITS.blackLevel),
  overscan: within(CORRECTION_LIMITS.overscan),
})

export const correctionPayloads = {
  'correction:get': nothing,
  'correction:set': v.strictTuple([correctionShape]),
} as const
