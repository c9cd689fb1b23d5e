import * as v from 'valibot'
import { index, nothing, reason, standing } from './shapes.ts'

export const printPayloads = {
  'print:get': nothing,
  'print:laid': v.strictTuple([v.pipe(v.array(standing), v.maxLength(10))]),
  'print:paged': v.strictTuple([v.pipe(v.array(index), v.maxLength(10_000))]),
  'print:in-view': v.strictTuple([standing]),
  'print:failed': v.strictTuple([reason, index]),
} as const
