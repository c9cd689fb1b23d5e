import type { AuditedDeck } from '../audit/audit-deck.ts'
import type { Language } from '../messages/say.ts'
import type { Standing } from '../proof/finding.ts'

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
  /** What stood on the last picture of the next slide. */
  'film:shot': (standing: Standing) => void
  /** The whole MP4. */
  'film:made': (file: Uint8Array) => void
  /** Why the slide at this place cannot be filmed. 0-based. */
  'film:failed': (reason: string, place: number) => void
}
