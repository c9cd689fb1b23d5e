import type { AuditedDeck } from '../audit/audit-deck.ts'
import type { Language } from '../messages/say.ts'
import type { Standing } from '../proof/finding.ts'

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
  /** What stands on the next sheet, its charts drawn. */
  'print:laid': (sheet: readonly Standing[]) => void
  /** How many pages each sheet takes; said when the last one is laid. */
  'print:paged': (pages: readonly number[]) => void
  /** What is in view and painted, after a sheet was asked for. */
  'print:in-view': (standing: Standing) => void
  /** Why the slide at this place cannot be drawn. 0-based. */
  'print:failed': (reason: string, place: number) => void
}

/** Main tells the print window which sheet it wants in view. 0-based. */
export interface PrintNotices {
  'print:view': (index: number) => void
}
