/** A half-open range of offsets in a text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Longer than any sentence a person writes; keeps the work linear when a file has no punctuation at all. */
const FURTHEST = 600
const CLAUSE_MARKS = '，,；;。：:！？'
const SENTENCE_MARKS = '。！？'

/**
 * The clause around a place, without the marks and spaces at its ends.
 * @param inNumerals offsets that lie inside a numeral: a comma in 1,663 or a colon in 12:30 is no mark.
 */
export function clauseAround(text: string, at: Stretch, inNumerals: ReadonlySet<number>): Stretch {
  const isMark = (index: number) => CLAUSE_MARKS.includes(text.charAt(index)) && !inNumerals.has(index)
  return stretchAround(text, at, (index) => isMark(index) || endsEnglish(text, index))
}

/** The sentence around a place, without the mark that ends it. */
export function sentenceAround(text: string, at: Stretch): Stretch {
  return stretchAround(text, at, (index) => SENTENCE_MARKS.includes(text.charAt(index)) || endsEnglish(text, index))
}

/** A full stop of an English sentence, behind a word or number and before a capital letter, an amount or the end. */
function endsEnglish(text: string, index: number): boolean {
  if (!'.!?'.includes(text.charAt(index))) return false
  return /^[a-z0-9)%”"’'][.!?](?:\s+[A-Z“"£$€]|\s*$)/.test(text.slice(Math.max(0, index - 1), index + 4))
}

function stretchAround(text: string, at: Stretch, isMark: (index: number) => boolean): Stretch {
  let { start, end } = at
  while (start > 0 && at.start - start < FURTHEST && !isMark(start - 1)) start--
  while (end < text.length && end - at.end < FURTHEST && !isMark(end)) end++
  while (start < at.start && /\s/.test(text.charAt(start))) start++
  while (end > at.end && /\s/.test(text.charAt(end - 1))) end--
  return { start, end }
}
