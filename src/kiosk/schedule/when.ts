import type { WallTime } from './wall-clock.ts'

/** 1 is Monday, 7 Sunday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Minutes of a day, `from` 0–1439, `to` 1–1440. Where `to` is not after `from`, it ends on the day after. */
export interface TimeWindow {
  readonly from: number
  readonly to: number
}

/** Days and times at which something holds. What is not said does not limit. */
export interface When {
  /** First and last day, `2026-01-31`. */
  readonly from?: string
  readonly to?: string
  /** None is every day. */
  readonly days: readonly Weekday[]
  /** None is the whole day. */
  readonly hours: readonly TimeWindow[]
}

const WHOLE_DAY: TimeWindow = { from: 0, to: 1440 }

/** A window past midnight belongs to the day on which it begins: Friday 22:00–02:00 still holds on Saturday at 1:00. */
export function holds(when: When, { date, minute }: WallTime): boolean {
  const windows = when.hours.length > 0 ? when.hours : [WHOLE_DAY]
  return windows.some(({ from, to }) => {
    if (to > from) return minute >= from && minute < to && onDay(when, date)
    return (minute >= from && onDay(when, date)) || (minute < to && onDay(when, dayBefore(date)))
  })
}

// Dates in ISO 8601 sort as text.
const onDay = ({ from, to, days }: When, date: string): boolean =>
  (from === undefined || date >= from) &&
  (to === undefined || date <= to) &&
  (days.length === 0 || days.includes(weekdayOf(date)))

export const weekdayOf = (date: string): Weekday => (new Date(`${date}T00:00Z`).getUTCDay() || 7) as Weekday

function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00Z`)
  day.setUTCDate(day.getUTCDate() - 1)
  return day.toISOString().slice(0, 10)
}
