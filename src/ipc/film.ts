import type { AuditedDeck } from '../audit/audit-deck.ts'
import type { Language } from '../messages/say.ts'

/** Everything the film window needs, fixed for the life of the window. */
export interface FilmJob {
  readonly deck: AuditedDeck
  readonly language: Language
}

export interface FilmRequests {
  'film:get': () => FilmJob
  /** What the window shows now, as a JPEG. */
  'film:photograph': () => Uint8Array
}

export interface FilmVerbs {
  /** So many slides are on film. */
  'film:shot': (done: number) => void
  /** The whole MP4. */
  'film:made': (file: Uint8Array) => void
  /** Why there is no film, for the developer. */
  'film:failed': (reason: string) => void
}
