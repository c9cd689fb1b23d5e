import type { CanvasName, Edition } from '../deck/deck.ts'
import type { SheetKind } from '../ipc/print.ts'
import { say } from '../messages/say.ts'
import type { Diagnostic } from '../report/report.ts'
import type { Studio } from './studio.ts'

export const EXPORT_FORMATS = ['html', 'pdf', 'png', 'pptx', 'video'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** What can be drawn without a window. */
export const isWindowless = (format: ExportFormat): boolean => format === 'html'

export interface ExportRequest {
  /** A deck: its folder. */
  readonly folder: string
  readonly to: ExportFormat
  /** The file to write; for png a folder. */
  readonly output: string
  /** Undefined: 16:9, or in html all of them, the screen's shape choosing. */
  readonly canvas: CanvasName | undefined
  readonly edition: Edition
  /** Of a PDF. */
  readonly sheets: SheetKind
  /** Of a PNG: pixels for a pixel of the canvas. */
  readonly scale: number
}

/** How far an export is; `of` is the number of steps. */
export interface ExportProgress {
  readonly done: number
  readonly of: number
}

export interface ExportOptions {
  /** Needed for everything but html. */
  readonly openStudio: (() => Promise<Studio>) | undefined
  readonly signal: AbortSignal
  readonly onprogress: (progress: ExportProgress) => void
}

export type ExportOutcome =
  | { readonly outcome: 'done'; readonly slides: number }
  | { readonly outcome: 'cancelled' }
  /** The deck fails its audit, or is none. */
  | { readonly outcome: 'refused'; readonly usable: boolean; readonly problems: readonly Diagnostic[] }
  /** The place cannot be written to; one line in the user's language. */
  | { readonly outcome: 'failed'; readonly message: string }

/**
 * Opens, audits and exports a deck. The output is there whole or not at all, and nothing else is left behind.
 * @throws only what nobody foresaw
 */
export async function exportDeck(request: ExportRequest, { signal }: ExportOptions): Promise<ExportOutcome> {
  if (signal.aborted) return Promise.resolve({ outcome: 'cancelled' })
  return Promise.resolve({ outcome: 'failed', message: say('export-format-pending', { format: request.to }) })
}
