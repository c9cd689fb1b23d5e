import type { CommonSettings } from '../kiosk/settings/settings.ts'
import type { Language } from '../messages/say.ts'

export type { CommonSettings } from '../kiosk/settings/settings.ts'
export type { TimeWindow, Weekday, When } from '../kiosk/schedule/when.ts'

/** One line of a table: what, and its value in the user's words. */
export interface StatusLine {
  readonly name: string
  readonly value: string
}

/** All that the page behind the PIN shows, in the user's words. */
export interface Status {
  readonly language: Language
  readonly health: readonly StatusLine[]
  /** A table for each display. */
  readonly displays: readonly { readonly name: string; readonly lines: readonly StatusLine[] }[]
  /** What will change, soonest first. */
  readonly changes: readonly StatusLine[]
  /** What an installer should look at: a clock that cannot be right, mistakes in kiosk.yaml. */
  readonly notes: readonly string[]
  readonly settings: CommonSettings
  readonly settingsFile: string
}

/** What became of a request, in the user's words. */
export interface Outcome {
  readonly ok: boolean
  readonly message: string
}

export interface StatusRequests {
  'status:get': () => Status
  'status:save': (settings: CommonSettings) => Outcome
  'status:export-plays': () => Outcome
}

export interface StatusVerbs {
  'status:touched': () => void
  'status:end': (how: 'close' | 'restart' | 'leave') => void
}
