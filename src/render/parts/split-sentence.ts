import { partsOf } from '../figure.ts'
import type { Figure } from '../figure.ts'

/** The sentence of a figure in three: what stands before its quantity, the quantity, and what follows. */
export interface MarkedSentence {
  readonly before: string
  readonly marked: string
  readonly after: string
}

export function splitSentence({ sentence, clause, quantity }: Figure): MarkedSentence {
  const { before, value, infix, unit, after } = partsOf(quantity)
  const clauseAt = Math.max(0, sentence.indexOf(clause))
  const candidates = [before + value + infix + unit + after, value + infix + unit, value]
  const marked = candidates.find((text) => sentence.indexOf(text, clauseAt) >= 0) ?? ''
  const start = marked ? sentence.indexOf(marked, clauseAt) : sentence.length
  return { before: sentence.slice(0, start), marked, after: sentence.slice(start + marked.length) }
}
