import type { CanvasName, Edition } from '../deck/deck.ts'
import type { SheetKind } from '../ipc/print.ts'
import type { Diagnostic } from '../report/report.ts'
import type { Studio } from './studio.ts'

export const EXPORT_FORMATS = ['html', 'pdf', 'png', 'pptx', 'video'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** How a file's name ends; pictures lie in a folder. */
export const ENDINGS: Readonly<Record<ExportFormat, string>> = {
  html: '.html',
  pdf: '.pdf',
  png: '',
  pptx: '.pptx',
  video: '.mp4',
}

export interface ExportRequest {
  /** The deck. */
  readonly folder: string
  readonly to: ExportFormat
  /** The file to write; for png the folder. */
  readonly output: string
  /** Undefined: 16:9; in html all four, of which the screen's shape chooses. */
  readonly canvas: CanvasName | undefined
  readonly edition: Edition
  /** Of a PDF. */
  readonly sheets: SheetKind
  /** Of a PNG: pixels for a pixel of the canvas. */
  readonly scale: number
}

/** How far an export is, in steps of which there are `of`. */
export interface ExportProgress {
  readonly done: number
  readonly of: number
}

export interface ExportOptions {
  /** Windows to draw in; all formats but html need them. */
  readonly openStudio: (() => Promise<Studio>) | undefined
  /** Aborting it ends the export: nothing is written, and what was begun is taken away. */
  readonly signal: AbortSignal
  readonly onprogress: (progress: ExportProgress) => void
}

export type ExportOutcome =
  | { readonly outcome: 'done'; readonly slides: number }
  | { readonly outcome: 'cancelled' }
  /** The deck fails its audit, or (not usable) is none. */
  | { readonly outcome: 'refused'; readonly usable: boolean; readonly problems: readonly Diagnostic[] }
  /** The output cannot be written; one line in the user's language. */
  | { readonly outcome: 'failed'; readonly message: string }
  /** A slide does not come out as the deck has it, or the program itself failed; one line, and the error for a log. */
  | { readonly outcome: 'broken'; readonly message: string; readonly cause: unknown }

/** What can be made without a window. */
export const isWindowless = (format: ExportFormat): boolean => format === 'html'
