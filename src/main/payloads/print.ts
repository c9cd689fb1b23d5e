import * as v from 'valibot'
import { index, nothing } from './shapes.ts'

export const printPayloads = {
  'print:get': nothing,
  'print:laid': v.strictTuple([index]),
  'print:paged': v.strictTuple([v.pipe(v.array(index), v.maxLength(10_000))]),
  'print:in-view': v.strictTuple([index]),
} as const
