import * as v from 'valibot'
import { index, nothing } from './shapes.ts'

export const filmPayloads = {
  'film:get': nothing,
  'film:photograph': nothing,
  'film:shot': v.strictTuple([index]),
  'film:made': v.strictTuple([v.instance(Uint8Array)]),
  'film:failed': v.strictTuple([v.pipe(v.string(), v.maxLength(1000))]),
} as const
