import { isPlausible } from './trusted-clock.ts'
import { wallClock } from './wall-clock.ts'
import type { WallTime } from './wall-clock.ts'
import { holds } from './when.ts'
import type { When } from './when.ts'

export interface PlaylistEntry extends When {
  /** Deck folder or package. */
  readonly deck: string
  /** Loops it gets in proportion to the others that are due. */
  readonly weight: number
}

/** What one display plays, and when it is on. */
export interface Schedule {
  /** Plays when nothing of the playlist is due, or the clock cannot be right. */
  readonly deck: string
  readonly playlist: readonly PlaylistEntry[]
  /** None is always open. */
  readonly opening: readonly When[]
  /** Of the IANA database; the machine's own when it is not given. */
  readonly timezone?: string
}

export interface Due {
  readonly open: boolean
  /** At least one. */
  readonly entries: readonly Pick<PlaylistEntry, 'deck' | 'weight'>[]
}

/** A change to come, `at` in milliseconds since 1970. */
export interface Change extends Due {
  readonly at: number
}

const MINUTE_MS = 60_000
const WEEK_MINUTES = 7 * 24 * 60

/** What is due at this instant: computed afresh from the present clock, so that no jump of it can be missed. */
export function dueAt(schedule: Schedule, at: number): Due {
  return isPlausible(at)
    ? dueOn(schedule, wallClock(schedule.timezone)(at))
    : { open: true, entries: [byDefault(schedule)] }
}

function dueOn(schedule: Schedule, wall: WallTime): Due {
  const open = schedule.opening.length === 0 || schedule.opening.some((when) => holds(when, wall))
  const entries = schedule.playlist.filter((entry) => holds(entry, wall))
  return { open, entries: entries.length > 0 ? entries : [byDefault(schedule)] }
}

const byDefault = ({ deck }: Schedule) => ({ deck, weight: 1 })

/** The next changes within a week, at most `most`; none while the clock cannot be right. */
export function changesAfter(schedule: Schedule, at: number, most: number): readonly Change[] {
  if (!isPlausible(at)) return []
  const read = wallClock(schedule.timezone)
  const changes: Change[] = []
  let before = dueOn(schedule, read(at))
  const first = Math.floor(at / MINUTE_MS) + 1
  for (let minute = first; minute < first + WEEK_MINUTES && changes.length < most; minute += 1) {
    const due = dueOn(schedule, read(minute * MINUTE_MS))
    if (!isSame(before, due)) changes.push({ at: minute * MINUTE_MS, ...due })
    before = due
  }
  return changes
}

export const isSame = (a: Due, b: Due): boolean => a.open === b.open && sameEntries(a.entries, b.entries)

export const sameEntries = (a: Due['entries'], b: Due['entries']): boolean =>
  a.length === b.length && a.every(({ deck, weight }, at) => deck === b[at]?.deck && weight === b[at]?.weight)
