/** What a clock on the wall shows. */
export interface WallTime {
  /** `2026-02-28`. */
  readonly date: string
  /** Of the day, 0–1439. */
  readonly minute: number
}

/** Every zone changes its offset on a quarter of an hour, so one look-up serves a quarter. */
const QUARTER_MS = 15 * 60_000

/**
 * Reads instants (milliseconds since 1970) on the wall clock of a zone of the IANA database, or of the machine's own.
 * An hour that summer time skips is never shown, one that it repeats is shown twice, as on any wall.
 */
export function wallClock(zone?: string): (at: number) => WallTime {
  const format = new Intl.DateTimeFormat('en-US', {
    ...(zone !== undefined && { timeZone: zone }),
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  let known = { quarter: NaN, offset: 0 }
  return (at) => {
    const quarter = Math.floor(at / QUARTER_MS)
    if (quarter !== known.quarter) known = { quarter, offset: offsetAt(format, quarter * QUARTER_MS) }
    const wall = new Date(at + known.offset)
    return { date: wall.toISOString().slice(0, 10), minute: wall.getUTCHours() * 60 + wall.getUTCMinutes() }
  }
}

/** Milliseconds by which the wall is ahead of UTC; `at` is a whole minute. */
function offsetAt(format: Intl.DateTimeFormat, at: number): number {
  const parts = format.formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value)
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) - at
}

export function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en-US', { timeZone: name }))
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
