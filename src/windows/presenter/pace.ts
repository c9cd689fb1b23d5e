import type { Clock } from '../../ipc/presenter.ts'

export interface Pace {
  /** Seconds since the start; 0 before it. */
  readonly elapsed: number
  /** Seconds to the agreed end; below 0 the time is over. */
  readonly left: number
  /** Seconds behind the plan; below 0 ahead of it. Within the present slide's own time it is 0. */
  readonly behind: number
  /** How it stands in one word: the colour follows it. */
  readonly word: 'waiting' | 'ahead' | 'on-time' | 'behind' | 'late'
  /** Seconds planned for the present slide. */
  readonly slide: number
}

/** Being off by less is what a sip of water takes. */
const TOLERANCE = 20
const LATE = 90

/** @param budgets seconds of each slide as planned, @param now milliseconds since 1970 */
export function paceOf(budgets: readonly number[], index: number, clock: Clock, now: number): Pace {
  const planned = sum(budgets)
  const { startedAt, endAt } = clock
  const whole = endAt !== undefined && startedAt !== undefined ? Math.max(1, (endAt - startedAt) / 1000) : planned
  const stretch = planned === 0 ? 1 : whole / planned
  const slide = (budgets[index] ?? 0) * stretch
  if (startedAt === undefined) {
    const left = endAt === undefined ? planned : (endAt - now) / 1000
    return { elapsed: 0, left, behind: 0, word: 'waiting', slide }
  }
  const elapsed = Math.max(0, (now - startedAt) / 1000)
  const from = sum(budgets.slice(0, index)) * stretch
  const behind = Math.max(0, elapsed - from - slide) + Math.min(0, elapsed - from)
  return { elapsed, left: whole - elapsed, behind, word: wordFor(behind), slide }
}

function wordFor(behind: number): Pace['word'] {
  if (behind > LATE) return 'late'
  if (behind > TOLERANCE) return 'behind'
  return behind < -TOLERANCE ? 'ahead' : 'on-time'
}

const sum = (seconds: readonly number[]) => seconds.reduce((total, each) => total + each, 0)

/** 75 → 1:15, 3675 → 1:01:15, −5 → −0:05. */
export function minutesAndSeconds(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds))
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const two = (value: number) => String(value).padStart(2, '0')
  const text = hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
  return seconds < 0 && whole > 0 ? `−${text}` : text
}

/** The time of day on a 24-hour clock, which is also what a time field holds: 09:05. */
export const wall = (time: number): string =>
  new Date(time).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** When it is `09:05` next; a time of day that is past is tomorrow's. Undefined for an empty field. */
export function nextTime(text: string, now: number): number | undefined {
  const [hours, minutes] = text.split(':').map(Number)
  if (hours === undefined || minutes === undefined) return undefined
  const today = new Date(now).setHours(hours, minutes, 0, 0)
  return today > now ? today : new Date(today).setDate(new Date(today).getDate() + 1)
}
