import * as v from 'valibot'
import { RULES } from '../../proof/finding.ts'
import { nothing } from './shapes.ts'

const words = v.pipe(v.string(), v.maxLength(100_000))
const finding = v.strictObject({ rule: v.picklist(RULES), words, measure: v.optional(words) })
const mark = v.strictObject({ axis: words, figure: words, number: v.number(), px: v.number() })
const proven = v.strictObject({
  findings: v.pipe(v.array(finding), v.maxLength(10_000)),
  marks: v.pipe(v.array(mark), v.maxLength(10_000)),
})

export const proofPayloads = {
  'proof:get': nothing,
  'proof:photograph': nothing,
  'proof:proven': v.strictTuple([proven]),
} as const
