import type { Deck } from '../deck/deck.ts'
import type { DeckSpec } from '../deck/deck-spec.ts'
import type { LineEnds } from '../report/import/read-pieces.ts'
import type { Report } from '../report/report.ts'

/** What a rule looks at. */
export interface Evidence {
  readonly deck: Deck
  readonly report: Report
  readonly spec: DeckSpec
  /** The report as received, where the folder holds it as text. */
  readonly source?: Source | undefined
}

export interface Source {
  /** `source.txt` or `source.md`. */
  readonly file: string
  readonly format: 'txt' | 'md'
  readonly text: string
  /** Whether a line is known to be a paragraph, or may have been wrapped. */
  readonly lineEnds?: LineEnds
}
