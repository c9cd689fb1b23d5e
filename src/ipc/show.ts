import type { AuditedDeck } from '../audit/audit-deck.ts'
import type { Figure } from '../deck/deck.ts'
import type { Language } from '../messages/say.ts'

export type { AuditedDeck } from '../audit/audit-deck.ts'
export type Mode = 'present' | 'kiosk' | 'play'

/** What the hall sees instead of the slide. */
export type Curtain = 'none' | 'black' | 'white'

/** A step of a slide, both 0-based. */
export interface Position {
  readonly index: number
  readonly step: number
}

/** One of its components threw; a page's process ended on it; or a page on it answered no more. */
export type Failing = 'threw' | 'died' | 'hung'

/** A slide that could not be shown as it is laid out. */
export interface FailedSlide {
  /** 0-based. */
  readonly index: number
  readonly how: Failing
  /** Only its words are shown from now on. Until then it gets another try, but is not drawn ahead of its time. */
  readonly plain: boolean
}

/** The slideshow's state; `main` owns it, windows are told. */
export interface SlideshowState {
  /** 0-based. */
  readonly index: number
  /** 0-based, inside the slide; 0 where a slide is one step. */
  readonly step: number
  readonly curtain: Curtain
  /** Loops completed. */
  readonly loop: number
  /** A figure alone with its sentence, over the slide; the next step takes it away. */
  readonly card?: Figure | undefined
  /** What the hall keeps while the speaker looks at others. */
  readonly frozen?: Position | undefined
  readonly failed?: readonly FailedSlide[] | undefined
}

/** Everything a window needs to draw, fixed for the life of the window. */
export interface Show {
  readonly deck: AuditedDeck
  readonly mode: Mode
  /** Of the deck's canvas, in CSS pixels. */
  readonly size: { readonly width: number; readonly height: number }
  /** Folder name of the deck's report, for the source card. */
  readonly source: string
  /** Of the app's own words; the report's stay as they are. */
  readonly language: Language
  readonly state: SlideshowState
  /** Id of a slide → what goes wrong on it: for tests, in runs that are not packaged. */
  readonly faults?: Faults | undefined
}

export const FAULTS = ['render', 'effect', 'chart', 'loop', 'memory', 'kill'] as const
export type Fault = (typeof FAULTS)[number]
export type Faults = Readonly<Record<string, Fault>>

/** Where to go; `number` is 1-based, as a speaker types it. */
export type Step =
  { readonly to: 'next' | 'previous' | 'first' | 'last' } | { readonly to: 'slide'; readonly number: number }

export interface ShowRequests {
  'show:get': () => Show
}

export interface ShowVerbs {
  'slideshow:go': (step: Step) => void
  'slideshow:curtain': (curtain: Curtain) => void
  /** Whether the hall keeps its slide. */
  'slideshow:freeze': (wanted: boolean) => void
  /** Id of the figure to show alone; none takes the card away. */
  'slideshow:card': (figure?: string) => void
  /** The page begins to draw this slide, to be shown at once or later. What becomes of the page now is the slide's doing. */
  'slideshow:drawing': (index: number) => void
  /** It is drawn, though not shown. */
  'slideshow:drawn': (index: number) => void
  /** The slide stands on the page. */
  'slideshow:painted': (index: number) => void
  /** One of the slide's components threw this. */
  'slideshow:failed': (index: number, reason: string) => void
  'window:full-screen': (wanted: 'toggle' | 'enter') => void
  /** Esc, when there is nothing to close on the window: it leaves full screen, or asks whether to end. */
  'show:escape': () => void
  'show:end': () => void
  /** A frame was drawn after `page:ping`. */
  'page:alive': () => void
}

/** Main tells every window of the show. */
export interface ShowNotices {
  'slideshow:state': (state: SlideshowState) => void
  /** To a window without a presenter's beside it: one more Esc ends the show. */
  'show:ask-end': () => void
  /** To a window without a presenter's beside it: lays the sheet of keys over it, or takes it away. */
  'show:help': () => void
  /** Are you there, and do you draw? */
  'page:ping': () => void
}
