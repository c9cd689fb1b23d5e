import type { YAMLMap } from 'yaml'
import type { At } from '../../deck/deck-spec.ts'
import type { YamlReader } from '../../deck/yaml-reader.ts'
import { say } from '../../messages/say.ts'
import type { TimeWindow, Weekday, When } from '../schedule/when.ts'

export const WHEN_KEYS = ['from', 'to', 'days', 'hours']

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** `from`, `to`, `days` and `hours` of a mapping; what cannot be read is said and left out. */
export function readWhen(read: YamlReader, node: YAMLMap): When {
  const from = readDate(read, node, 'from')
  const to = readDate(read, node, 'to')
  if (from && to && to.value < from.value) read.refuse(to.line, 'kiosk-dates-reversed', say('kiosk-dates-reversed'))
  return {
    ...(from && { from: from.value }),
    ...(to && { to: to.value }),
    days: read.oneOrMore(node, 'days').flatMap((day) => readDay(read, day)),
    hours: read.oneOrMore(node, 'hours').flatMap((hours) => readHours(read, hours)),
  }
}

function readDate(read: YamlReader, node: YAMLMap, key: 'from' | 'to'): At<string> | undefined {
  const found = read.text(node, key)
  if (!found || isDate(found.value)) return found
  read.refuse(found.line, 'kiosk-date-invalid', say('kiosk-date-invalid', { date: found.value }))
  return undefined
}

/** JavaScript would take 30 February for 1 March. */
const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().slice(0, 10) === text

function readDay(read: YamlReader, { value, line }: At<string>): readonly Weekday[] {
  const names = [DAYS, say('kiosk-weekdays').toLowerCase().split(' ')]
  const at = Math.max(...names.map((list) => list.findIndex((name) => name === value.toLowerCase())))
  if (at >= 0) return [(at + 1) as Weekday]
  const allowed = [...new Set(names.flat())].join(say('list-separator'))
  read.refuse(line, 'kiosk-day-unknown', say('value-unknown', { key: 'days', value, allowed }))
  return []
}

const HOURS = /^(\d{1,2}):(\d{2})\s*[-–—]\s*(\d{1,2}):(\d{2})$/

function readHours(read: YamlReader, { value, line }: At<string>): readonly TimeWindow[] {
  const window = parseHours(value)
  if (window) return [window]
  read.refuse(line, 'kiosk-hours-invalid', say('kiosk-hours-invalid', { hours: value }))
  return []
}

/** `08:30-17:30`; `22:00-02:00` ends on the day after; `24:00` may end one. */
export function parseHours(text: string): TimeWindow | undefined {
  const [, h1 = '', m1 = '', h2 = '', m2 = ''] = HOURS.exec(text.trim()) ?? []
  const from = Number(h1) * 60 + Number(m1)
  const to = Number(h2) * 60 + Number(m2)
  const good = h1 !== '' && Number(m1) < 60 && Number(m2) < 60 && from < 1440 && to <= 1440
  // Midnight as an end is the end of the day.
  return good ? { from, to: to === 0 ? 1440 : to } : undefined
}

const clockTime = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')

/** What {@link parseHours} reads. */
export const writeHours = ({ from, to }: TimeWindow): string => `${clockTime(from)}-${clockTime(to)}`

export const writeDays = (days: readonly Weekday[]): readonly string[] => days.map((day) => DAYS[day - 1] ?? '')
