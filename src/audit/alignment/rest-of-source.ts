import { isBoundary } from './clauses.ts'
import type { Window } from './clauses.ts'
import { nearestPlaceIn } from './nearest-place.ts'
import { lineAt } from './received-words.ts'
import type { ReceivedWords } from './received-words.ts'

/** Words of the source that a passage is compared with, and where in the source they stand. */
export interface PlacedWindow extends Window {
  readonly placeAt: (at: number) => number
}

/** What no passage has taken of the source. */
export interface Rest {
  /** Where a passage most likely belongs; undefined when nothing is like it. */
  readonly windowFor: (passage: string) => PlacedWindow | undefined
}

/** Beyond its own length a passage may lack so many characters of the source. */
const SLACK = 400
const LONGEST_LOSS = 30

export function restOf(source: ReceivedWords, taken: Uint8Array): Rest {
  const { text, places } = untakenWords(source.text, taken)
  const nearestPlace = nearestPlaceIn(text)
  const placeAt = (at: number) => (at < 0 ? -1 : (places[at] ?? source.text.length))
  const startsLine = (at: number) => isLineStart(source, placeAt(at), placeAt(at - 1))
  return {
    windowFor: (passage) => {
      const nearest = nearestPlace(passage)
      if (nearest === undefined) return undefined
      const start = clauseStart(text, nearest, startsLine)
      return {
        text: text.slice(start, start + passage.length + SLACK),
        isLineStart: (at) => startsLine(start + at),
        placeAt: (at) => placeAt(start + at),
      }
    },
  }
}

/** A passage may have lost its first words: it is compared from the beginning of the clause. */
function clauseStart(text: string, at: number, startsLine: (at: number) => boolean): number {
  for (let start = at; start >= 0 && at - start < LONGEST_LOSS; start--)
    if (start === 0 || startsLine(start) || isBoundary(text, start)) return start
  return at
}

/** A line begins here, or what stood between this character and the one before has been taken. */
function isLineStart({ starts, text }: ReceivedWords, place: number, before: number): boolean {
  return place >= text.length || starts[lineAt(starts, place)] === place || place !== before + 1
}

function untakenWords(text: string, taken: Uint8Array): { readonly text: string; readonly places: Int32Array } {
  const places = new Int32Array(taken.length)
  const parts: string[] = []
  let count = 0
  for (let at = 0; at < taken.length; at++) {
    if (taken[at]) continue
    places[count++] = at
    parts.push(text.charAt(at))
  }
  return { text: parts.join(''), places: places.subarray(0, count) }
}
