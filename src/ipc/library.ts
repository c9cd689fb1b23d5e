import type { AuditedDeck, Mode } from './show.ts'
import type { Language } from '../messages/say.ts'
import type { Slide } from '../deck/deck.ts'

/** What the library exports to; the command line knows more of each. */
export const LIBRARY_FORMATS = ['html', 'pdf', 'png', 'pptx', 'video'] as const
export type LibraryFormat = (typeof LIBRARY_FORMATS)[number]

/** A deck as the library shows it. */
export interface DeckCard {
  /** Names the deck to main; the place it is kept at. */
  readonly id: string
  readonly title: string
  /** The audit's verdict: `clean` decks are shown and exported, of others there is a list of what to mend. */
  readonly state: 'clean' | 'refused'
  readonly problems: readonly { readonly place: string; readonly message: string }[]
  /** What the audit let pass but wants looked at. */
  readonly warnings: number
  /** Absent when the deck is refused: nothing unproven is drawn. */
  readonly content: DeckContent | undefined
  /** Has a place of its own on the disk, which the system's file browser can show. */
  readonly onDisk: boolean
}

export interface DeckContent {
  /** The deck without its slides, and the one that is its cover. */
  readonly deck: AuditedDeck
  readonly cover: Slide
  readonly slides: number
  /** Agreed for a talk. */
  readonly minutes: number
  /** Proven against the report. */
  readonly figures: number
}

export interface LibrarySettings {
  readonly language: Language
  /** 1-based from the left, as `--display` counts; undefined is the display that the program itself would choose. */
  readonly display?: number | undefined
}

/** Everything the library window draws; told anew whenever it changes. */
export interface LibraryState {
  readonly decks: readonly DeckCard[]
  readonly settings: LibrarySettings
  /** How many there are to choose from. */
  readonly displays: number
  /** The mode that is running now, and its deck; the library waits for it. */
  readonly running: { readonly id: string; readonly mode: Mode } | undefined
  readonly exporting: ExportState | undefined
}

export interface ExportState {
  readonly id: string
  readonly format: LibraryFormat
  readonly done: number
  /** 0 until the number of steps is known. */
  readonly of: number
}

/** What became of something that the user asked for: a sentence in their language. */
export interface Notice {
  readonly tone: 'done' | 'failed'
  readonly text: string
  /** It tells of a file or folder that was written; the window may ask to see it. */
  readonly written?: boolean
}

export interface LibraryRequests {
  'library:get': () => LibraryState
  /** Asks for a file, .txt .md .docx or .deck, and takes it in. */
  'library:open': () => void
  /** Takes in files that were dropped, by their paths. */
  'library:take-in': (paths: readonly string[]) => void
}

export interface LibraryVerbs {
  'library:run': (id: string, mode: Mode) => void
  'library:export': (id: string, format: LibraryFormat) => void
  'library:cancel-export': () => void
  'library:show-in-folder': (id: string) => void
  /** Where the last export lies; a page cannot have other places opened. */
  'library:show-written': () => void
  'library:set': (settings: LibrarySettings) => void
}

export interface LibraryNotices {
  'library:state': (state: LibraryState) => void
  'library:notice': (notice: Notice) => void
}
