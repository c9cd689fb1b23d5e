import type { Stretch } from '../stretch.ts'
import { isEmpty, wordsAt } from './cut-words.ts'

/** A gap that is short enough to be shown as the report writes it, the owner's other numbers included. */
const SHORT_GAP = 16

/** The owner's pieces and the words of a figure that carries it on: one stretch of the report where little lies between. */
export function carriedPieces(owner: readonly Stretch[], own: Stretch): readonly Stretch[] {
  const last = owner.at(-1)
  if (!last || isEmpty(own)) return owner
  if (own.start >= last.end && own.start - last.end <= SHORT_GAP)
    return [...owner.slice(0, -1), { start: last.start, end: own.end }]
  return [...owner, own]
}

/** The words of pieces in one line. */
export function lineOf(text: string, pieces: readonly Stretch[]): string {
  return pieces
    .map((piece) => wordsAt(text, piece))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}
