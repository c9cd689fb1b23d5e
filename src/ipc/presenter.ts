/** What may lie over the presenter window; the hall never sees any of it. */
export type Overlay = 'help' | 'end' | 'grid' | 'look-up' | 'correction' | 'rehearsal' | 'preflight'

/** Where the speaker's time stands; `main` owns it. Times are milliseconds since 1970. */
export interface Clock {
  /** When the show left its first slide, or the speaker said so. */
  readonly startedAt: number | undefined
  /** The agreed end, where one was set; otherwise the deck's minutes after the start. */
  readonly endAt: number | undefined
}

/** What the hall sees, photographed from its own window. */
export interface HallPicture {
  /** JPEG as a data URL; absent when the window did not answer or is not on any display. */
  readonly picture?: string
  /** How it is with the hall's window. */
  readonly state: 'live' | 'silent' | 'away'
  /** Milliseconds since 1970. */
  readonly at: number
}

/** How the presenter arranged the window; kept from one show to the next. */
export interface Arrangement {
  /** Pixels of the notes' text. */
  readonly notesSize: number
  /** Share of the width that the current slide's column has, 0–1. */
  readonly column: number
  /** Share of the height that the next slide has over the notes, 0–1. */
  readonly row: number
}

/** What the presenter window needs besides the show itself. */
export interface PresenterDesk {
  readonly clock: Clock
  readonly arrangement: Arrangement
  /** Id of a slide → the presenter's own notes for it, from deck.yaml. */
  readonly cues: Readonly<Record<string, string>>
  /** Number of the slide, 1-based, at which an earlier run of this deck ended by accident. */
  readonly resume: number | undefined
  /** What lies over the window when it opens. */
  readonly overlay: Overlay | undefined
}

/** A line of the check before the show: it stands, it deserves a thought, or it must be mended. */
export interface Check {
  readonly name: 'displays' | 'canvas' | 'notes' | 'audit' | 'fonts' | 'overflow' | 'awake' | 'power' | 'quiet' | 'time'
  readonly state: 'good' | 'hint' | 'bad'
  /** Values for the words of the line. */
  readonly values?: Readonly<Record<string, string | number>>
}

/** What only a page can see: whether its fonts are there, and which slides have text that is cut or off the canvas. */
export interface Measured {
  readonly fonts: boolean
  /** Ids. */
  readonly overflowing: readonly string[]
}

/** Something that happened to the show and that the speaker should know. */
export type News = 'hall-recovered' | 'projector-gone' | 'projector-back' | 'canvas-changed'

export interface PresenterRequests {
  'presenter:get': () => PresenterDesk
  /** The checks, with what the page has measured; main logs them. */
  'preflight:check': (measured: Measured) => readonly Check[]
}

export interface PresenterVerbs {
  /** Opens the presenter window, or puts it away. */
  'presenter:toggle': () => void
  /** From either window: lays something over the presenter's. */
  'presenter:overlay': (overlay: Overlay) => void
  'presenter:arrange': (arrangement: Arrangement) => void
  /** Exchanges the displays of the two windows. */
  'displays:swap': () => void
  /** Goes on where an earlier run ended by accident, with what was drawn there. */
  'presenter:resume': () => void
  'clock:start': () => void
  'clock:end-at': (time: number | null) => void
}

export interface PresenterNotices {
  'presenter:overlay': (overlay: Overlay) => void
  'presenter:news': (news: News) => void
  'clock:state': (clock: Clock) => void
  'hall:picture': (picture: HallPicture) => void
}
