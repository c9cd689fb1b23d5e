import { basename } from 'node:path'
import type { Edition } from '../../deck/deck.ts'
import type { Status, StatusLine } from '../../ipc/status.ts'
import type { Change } from '../../kiosk/schedule/due.ts'
import { isPlausible } from '../../kiosk/schedule/trusted-clock.ts'
import { commonOf } from '../../kiosk/settings/settings.ts'
import { currentLanguage, say } from '../../messages/say.ts'
import type { Health } from './health.ts'
import type { SkippedSlide } from './running-programme.ts'
import { timeOf } from './overlay.ts'
import type { SettingsFile } from './settings-file.ts'

/** One display as the status page tells of it. */
export interface DisplayStatus {
  readonly number: number
  readonly deck: string
  readonly title: string
  readonly edition: Edition
  readonly canvas: string
  /** 1-based slide that is shown, of so many. */
  readonly place: number
  readonly slides: number
  readonly loop: number
  /** When the deck was last written, milliseconds since 1970. */
  readonly written: number | undefined
  readonly changes: readonly Change[]
  readonly skipped: readonly SkippedSlide[]
}

export interface StatusFacts {
  readonly now: number
  readonly version: string
  readonly health: Health & { readonly uptimeSeconds: number; readonly rssMB: number }
  readonly displays: readonly DisplayStatus[]
  readonly settings: SettingsFile
}

/** All that the status page says, in the user's words. */
export function describeStatus({ now, version, health, displays, settings }: StatusFacts): Status {
  const { timezone } = settings.current()
  const notes = [
    ...(isPlausible(now) ? [] : [say('status-clock-implausible', { time: dateOf(now, timezone) })]),
    ...displays.flatMap(({ number, title, skipped }) =>
      skipped.map(({ index, slide, how }) =>
        say(`status-skipped-${how}`, { display: number, title, number: index + 1, slide }),
      ),
    ),
    ...settings.problems().map((problem) => say('status-settings-broken', { problem })),
  ]
  return {
    language: currentLanguage(),
    health: [
      line('status-uptime', durationOf(health.uptimeSeconds)),
      line('status-recoveries', String(health.recoveries)),
      line('status-memory', `${health.rssMB} MB`),
      line('status-drawing', say(`status-drawing-${health.drawing}`)),
      line('status-clock', dateOf(now, timezone)),
      line('status-version', version),
    ],
    displays: displays.map((display) => ({
      name: say('status-display', { number: display.number }),
      lines: [
        line('status-deck', `${display.title} (${basename(display.deck)})`),
        line('status-layout', `${display.canvas} ${say(`status-edition-${display.edition}`)}`),
        line('status-place', say('status-at', { slide: display.place, slides: display.slides, loops: display.loop })),
        ...(display.written === undefined ? [] : [line('status-written', dateOf(display.written, timezone))]),
      ],
    })),
    changes: displays
      .flatMap(({ number, changes }) => changes.map((change) => ({ number, change })))
      .sort((a, b) => a.change.at - b.change.at)
      .map(({ number, change }) => ({
        name: timeOf(change.at, timezone, true),
        value: describeChange(change, displays.length > 1 ? number : undefined),
      })),
    notes,
    settings: commonOf(settings.current()),
    settingsFile: settings.path,
  }
}

type LineKey =
  | 'status-uptime'
  | 'status-recoveries'
  | 'status-memory'
  | 'status-drawing'
  | 'status-clock'
  | 'status-version'
  | 'status-deck'
  | 'status-layout'
  | 'status-place'
  | 'status-written'

const line = (name: LineKey, value: string): StatusLine => ({ name: say(name), value })

function describeChange({ open, entries }: Change, display: number | undefined): string {
  const decks = entries.map(({ deck }) => basename(deck)).join(say('list-separator'))
  const what = open ? say('status-will-play', { decks }) : say('status-will-sleep')
  return display === undefined
    ? what
    : say('place-message', { place: say('status-display', { number: display }), message: what })
}

function dateOf(at: number, zone: string | undefined): string {
  return new Intl.DateTimeFormat(currentLanguage(), {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
    ...(zone !== undefined && { timeZone: zone }),
  }).format(at)
}

function durationOf(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  const values = { days: Math.floor(minutes / 1440), hours: Math.floor(minutes / 60) % 24, minutes: minutes % 60 }
  return say('status-duration', values)
}
