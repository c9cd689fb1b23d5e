import type { AuditedDeck } from '../audit/audit-deck.ts'
import type { Language } from '../messages/say.ts'

/** What a self-contained HTML file carries: the deck, laid out for each canvas it may be shown on. */
export interface StandaloneShow {
  readonly decks: readonly AuditedDeck[]
  /** Folder name of the deck's report, for the source card. */
  readonly source: string
  readonly language: Language
}

/** Id of the element of the file that holds it as JSON. */
export const STANDALONE_ELEMENT = 'show'
