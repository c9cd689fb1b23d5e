/** A place on the slide: parts of its width and height, 0 to 1 from the top left corner. The same on every window. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** A region of the slide, in the same parts. */
export interface Region extends Place {
  readonly width: number
  readonly height: number
}

/** What the mouse does on the slide. */
export type Tool = 'none' | 'laser' | 'pen' | 'spotlight' | 'zoom'

/** Tokens `--pen-…` of the theme. */
export const PEN_COLOURS = ['vermilion', 'gold', 'jade'] as const
export type PenColour = (typeof PEN_COLOURS)[number]

export interface Stroke {
  readonly colour: PenColour
  readonly points: readonly Place[]
}

/** The strokes on one slide, oldest first. */
export interface SlideInk {
  readonly strokes: readonly Stroke[]
  /** What the last “clear” took away, until something is drawn: undo brings it back. */
  readonly cleared: readonly Stroke[]
}

/** Slide id → what is drawn on it. Saved as it is, so that exports can draw it too. */
export type Ink = Readonly<Record<string, SlideInk>>

export type InkChange =
  | { readonly do: 'begin'; readonly colour: PenColour; readonly at: Place }
  | { readonly do: 'extend'; readonly points: readonly Place[] }
  | { readonly do: 'undo' | 'clear' }

/** Points that one message may bring. */
export const MOST_POINTS_AT_ONCE = 256

/** Where the speaker points; `main` owns it, windows are told. */
export interface Pointing {
  readonly tool: Tool
  readonly colour: PenColour
  /** Of laser and spotlight; undefined while the mouse is elsewhere. */
  readonly at: Place | undefined
  /** Of the spotlight, as a part of the slide's height. */
  readonly radius: number
  /** The region that fills the picture. */
  readonly zoom: Region | undefined
}

export interface PointingRequests {
  'pointing:get': () => { readonly pointing: Pointing; readonly ink: Ink }
}

export interface PointingVerbs {
  'pointing:set': (change: Partial<Pointing>) => void
  'ink:change': (slide: string, change: InkChange) => void
}

export interface PointingNotices {
  'pointing:state': (pointing: Pointing) => void
  /** One change of what is drawn, so that a long stroke is not sent again with each of its points. */
  'ink:changed': (slide: string, change: InkChange) => void
  /** All that is drawn, when a window may have missed changes. */
  'ink:state': (ink: Ink) => void
}
