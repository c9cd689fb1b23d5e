import type { AuditedDeck } from '../audit/audit-deck.ts'
import type { Language } from '../messages/say.ts'

export type { AuditedDeck } from '../audit/audit-deck.ts'
export type Mode = 'present' | 'kiosk' | 'play'

/** What the hall sees instead of the slide. */
export type Curtain = 'none' | 'black' | 'white'

/** The slideshow's state; `main/slideshow.ts` owns it, windows are told. */
export interface SlideshowState {
  /** 0-based. */
  readonly index: number
  readonly curtain: Curtain
  /** Loops completed. */
  readonly loop: number
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
}

/** Where to go; `number` is 1-based, as a speaker types it. */
export type Step =
  { readonly to: 'next' | 'previous' | 'first' | 'last' } | { readonly to: 'slide'; readonly number: number }

/** Why a deck is not shown, for the refusal window. */
export interface Refusal {
  readonly folder: string
  /** Of the window's own words; the problems are written in it already. */
  readonly language: Language
  readonly problems: readonly { readonly place: string; readonly message: string }[]
}

/** A window asks, main answers. A channel is `noun:verb`. */
export interface Requests {
  'show:get': () => Show
  'refusal:get': () => Refusal
}

/** A window says, main does; nothing comes back but notices. */
export interface Verbs {
  'slideshow:go': (step: Step) => void
  'slideshow:curtain': (curtain: Curtain) => void
  'slideshow:painted': (index: number) => void
  'window:full-screen': (wanted: 'toggle' | 'leave') => void
}

/** Main tells every window of the show. */
export interface Notices {
  'slideshow:state': (state: SlideshowState) => void
}

/** The one object a page has: asking, saying, and listening, by channel. */
export interface Bridge {
  readonly ask: <C extends keyof Requests>(channel: C) => Promise<ReturnType<Requests[C]>>
  readonly say: <C extends keyof Verbs>(channel: C, ...payload: Parameters<Verbs[C]>) => void
  readonly listen: <C extends keyof Notices>(
    channel: C,
    hear: (...payload: Parameters<Notices[C]>) => void,
  ) => () => void
}
