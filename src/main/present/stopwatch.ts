import type { Slide } from '../../deck/deck.ts'
import type { Run } from '../../ipc/rehearsal.ts'

export interface Stopwatch {
  /** Milliseconds since 1970. */
  readonly startedAt: number
  /** The slide at this index (0-based) stands from now on. */
  readonly turn: (index: number) => void
  /** The times so far; the slide that stands now counts up to now. */
  readonly read: () => Run
}

/** Measures how long each slide stands, all its visits together. @param now milliseconds since 1970 */
export function startStopwatch(slides: readonly Slide[], first: number, now: () => number): Stopwatch {
  const startedAt = now()
  const totals = new Map<number, number>()
  let current = first
  let since = startedAt
  const settle = () => {
    const time = now()
    totals.set(current, (totals.get(current) ?? 0) + time - since)
    since = time
  }
  return {
    startedAt,
    turn: (index) => {
      settle()
      current = index
    },
    read: () => {
      settle()
      const times = slides.flatMap(({ id, section }, index) => {
        const milliseconds = totals.get(index)
        return milliseconds === undefined ? [] : [{ id, section, seconds: Math.round(milliseconds / 100) / 10 }]
      })
      return { startedAt, slides: times }
    },
  }
}
