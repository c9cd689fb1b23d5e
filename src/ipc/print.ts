import type { AuditedDeck } from '../audit/audit-deck.ts'
import type { Language } from '../messages/say.ts'

export const SHEET_KINDS = ['slides', 'notes', 'handout-2', 'handout-3', 'handout-6'] as const
/** What stands on a sheet: a slide; a slide with the report's words under it; several slides. */
export type SheetKind = (typeof SHEET_KINDS)[number]

/** Everything the print window needs to draw, fixed for the life of the window. */
export interface PrintJob {
  readonly deck: AuditedDeck
  readonly sheets: SheetKind
  /** Pixels of a picture for a CSS pixel of the canvas. */
  readonly scale: number
  readonly language: Language
}

export interface PrintRequests {
  'print:get': () => PrintJob
}

export interface PrintVerbs {
  /** So many slides stand on their sheets, their charts drawn. */
  'print:laid': (done: number) => void
  /** How many pages each sheet takes; said before the last slide is laid. */
  'print:paged': (pages: readonly number[]) => void
  /** The sheet that was asked for is in view and painted. 0-based. */
  'print:in-view': (index: number) => void
}

/** Main tells the print window which sheet it wants in view. 0-based. */
export interface PrintNotices {
  'print:view': (index: number) => void
}
