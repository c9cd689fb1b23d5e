import * as v from 'valibot'
import { index, nothing, reason, standing } from './shapes.ts'

export const filmPayloads = {
  'film:get': nothing,
  'film:photograph': nothing,
  'film:shot': v.strictTuple([standing]),
  'film:made': v.strictTuple([v.instance(Uint8Array)]),
  'film:failed': v.strictTuple([reason, index]),
} as const
