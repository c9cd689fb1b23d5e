import type { Clock } from '../../ipc/presenter.ts'

export interface SpeakerClock {
  readonly state: () => Clock
  /** Sets the start to now; `ifStopped` only if it does not run yet. */
  readonly start: (when?: 'if-stopped') => void
  /** Milliseconds since 1970; null goes back to the deck's minutes. */
  readonly endAt: (time: number | null) => void
}

/** The speaker's time: it starts by itself when the show leaves its first slide. */
export function createClock(now: () => number, changed: (clock: Clock) => void): SpeakerClock {
  let clock: Clock = { startedAt: undefined, endAt: undefined }
  const set = (next: Clock) => {
    clock = next
    changed(clock)
  }
  return {
    state: () => clock,
    start: (when) => {
      if (when !== 'if-stopped' || clock.startedAt === undefined) set({ ...clock, startedAt: now() })
    },
    endAt: (time) => set({ ...clock, endAt: time ?? undefined }),
  }
}
