/** How long one slide stood in a rehearsal. */
export interface SlideTime {
  readonly id: string
  /** Heading of its section. */
  readonly section: string
  /** All its visits together. */
  readonly seconds: number
}

/** One rehearsal, its slides in the order of the deck; slides that were not shown are absent. */
export interface Run {
  /** Milliseconds since 1970; what a run is known by. */
  readonly startedAt: number
  readonly slides: readonly SlideTime[]
}

export interface RehearsalState {
  /** Milliseconds since 1970 of a rehearsal that is going on. */
  readonly recordingSince: number | undefined
  /** The last ones of this deck, newest first. */
  readonly runs: readonly Run[]
}

export interface RehearsalRequests {
  'rehearsal:get': () => RehearsalState
  /** Writes a run's times into deck.yaml; the answer is what to tell the speaker. */
  'rehearsal:write': (startedAt: number) => { readonly ok: boolean; readonly message: string }
  'autoplay:get': () => boolean
}

export interface RehearsalVerbs {
  'rehearsal:start': () => void
  /** Ends the rehearsal and keeps it. */
  'rehearsal:stop': () => void
  'rehearsal:forget': (startedAt: number) => void
  'autoplay:toggle': () => void
}

export interface RehearsalNotices {
  'rehearsal:state': (state: RehearsalState) => void
  'autoplay:state': (playing: boolean) => void
}
