import type { Figure } from '../figure.ts'

/** Words in three: what stands before a place in them, the place, and what follows. */
export interface MarkedWords {
  readonly before: string
  readonly marked: string
  readonly after: string
}

interface Place {
  readonly start: number
  readonly end: number
}

/** The sentence of a figure about its quantity, with its qualifiers and unit. */
export const splitSentence = ({ sentence, sentenceSpan, span }: Figure): MarkedWords =>
  splitAt(sentence, sentenceSpan, span)

/** @param whole where the words stand in the report; `place` is counted as it is. */
export function splitAt(words: string, whole: Place, place: Place): MarkedWords {
  const within = (offset: number) => Math.min(words.length, Math.max(0, offset - whole.start))
  const [start, end] = [within(place.start), within(place.end)]
  return { before: words.slice(0, start), marked: words.slice(start, end), after: words.slice(end) }
}
