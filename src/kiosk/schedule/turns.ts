import { sameEntries } from './due.ts'
import type { Due } from './due.ts'

/** Whose loop is next, among those that are due. */
export interface Turns {
  readonly next: (entries: Due['entries']) => string
}

/**
 * Shares the loops out by weight, evenly spread: 2 and 1 give a b a, a b a. The one that is furthest behind its share is
 * next, the first in the playlist where several are. A new set of entries starts a new count.
 */
export function takeTurns(): Turns {
  let round: Due['entries'] = []
  let played: number[] = []
  return {
    next: (entries) => {
      if (!sameEntries(round, entries)) {
        round = entries
        played = entries.map(() => 0)
      }
      const share = (at: number) => ((played[at] ?? 0) + 0.5) / (entries[at]?.weight ?? 1)
      const next = entries.reduce((best, _entry, at) => (share(at) < share(best) ? at : best), 0)
      played[next] = (played[next] ?? 0) + 1
      return entries[next]?.deck ?? ''
    },
  }
}
