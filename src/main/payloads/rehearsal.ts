import * as v from 'valibot'
import { index, nothing } from './shapes.ts'

export const rehearsalPayloads = {
  'rehearsal:get': nothing,
  'rehearsal:write': v.strictTuple([index]),
  'autoplay:get': nothing,
  'rehearsal:start': nothing,
  'rehearsal:stop': nothing,
  'rehearsal:forget': v.strictTuple([index]),
  'autoplay:toggle': nothing,
} as const
