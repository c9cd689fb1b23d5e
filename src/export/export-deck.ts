import { basename, dirname, resolve } from 'node:path'
import type { AuditedDeck } from '../audit/audit-deck.ts'
import { openDeck } from '../content/open-deck.ts'
import { canvases, isCanvasName } from '../deck/canvases.ts'
import type { CanvasName, Slide } from '../deck/deck.ts'
import { say } from '../messages/say.ts'
import type { ExportFormat, ExportOptions, ExportOutcome, ExportRequest } from './formats.ts'
import { obstacleAt, placeOutput } from './place-output.ts'
import { describeFault, oneLine, SlideFault } from './slide-fault.ts'

/** An audited deck on its way out. The first is the one that was asked for; html has one for each canvas. */
export interface Exportable {
  readonly decks: readonly [AuditedDeck, ...AuditedDeck[]]
  /** Folder name of the deck's report, for the source card. */
  readonly source: string
}

/** Writes a deck to a path that is its own, and throws the signal's reason when it is aborted. */
export type Exporter = (deck: Exportable, path: string, request: ExportRequest, options: ExportOptions) => Promise<void>

const EXPORTERS: Readonly<Record<ExportFormat, () => Promise<Exporter>>> = {
  html: async () => (await import('./html/export-html.ts')).exportHtml,
  pdf: async () => (await import('./export-pdf.ts')).exportPdf,
  png: async () => (await import('./export-png.ts')).exportPng,
  pptx: async () => (await import('./export-pptx.ts')).exportPptx,
  video: async () => (await import('./export-video.ts')).exportVideo,
}

/**
 * Opens, audits and exports a deck; the one way out of it. The output is there whole, every slide of it seen to stand, or
 * it is as it was before, and nothing is left beside it. Never throws.
 */
export async function exportDeck(request: ExportRequest, options: ExportOptions): Promise<ExportOutcome> {
  let slides: readonly Slide[] = []
  try {
    const obstacle = obstacleAt(request)
    if (obstacle !== undefined) return { outcome: 'failed', message: obstacle }
    const opened = await openAudited(request)
    if ('outcome' in opened) return opened
    slides = opened.decks[0].slides
    const write = await EXPORTERS[request.to]()
    await placeOutput(request.output, (path) => write(opened, path, request, options))
    return { outcome: 'done', slides: slides.length }
  } catch (error) {
    return options.signal.aborted ? { outcome: 'cancelled' } : whyNot(error, slides, request.output)
  }
}

function whyNot(error: unknown, slides: readonly Slide[], file: string): ExportOutcome {
  if (error instanceof SlideFault)
    return { outcome: 'broken', message: describeFault(error, slides, basename(file)), cause: error }
  if (isOfPlace(error, file))
    return { outcome: 'failed', message: say('file-unwritable', { file, code: String(error.code) }) }
  const reason = oneLine(error instanceof Error ? error.message : String(error))
  return { outcome: 'broken', message: say('export-broken', { file: basename(file), reason }), cause: error }
}

/** The system refuses the place that is written to; a file of our own that cannot be read is another matter. */
function isOfPlace(error: unknown, file: string): error is NodeJS.ErrnoException {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return false
  return !('path' in error) || String(error.path).startsWith(dirname(resolve(file)))
}

async function openAudited(request: ExportRequest): Promise<Exportable | ExportOutcome> {
  const decks: AuditedDeck[] = []
  for (const canvas of canvasesOf(request)) {
    const opened = await openDeck(request.folder, { canvas, edition: request.edition })
    if (!opened.usable) return { outcome: 'refused', usable: false, problems: opened.problems }
    const { audit } = opened
    if (!audit.ok)
      return {
        outcome: 'refused',
        usable: true,
        problems: audit.problems.filter(({ severity }) => severity === 'error'),
      }
    decks.push(audit.deck)
  }
  const [first, ...others] = decks
  if (!first) throw new Error('no canvas was asked for')
  if (first.slides.length === 0) {
    const message = say('export-no-slides', { edition: request.edition, file: request.output })
    return { outcome: 'broken', message, cause: undefined }
  }
  return { decks: [first, ...others], source: `${basename(request.folder)}/report.md` }
}

function canvasesOf({ canvas, to }: ExportRequest): readonly CanvasName[] {
  if (canvas !== undefined) return [canvas]
  return to === 'html' ? Object.keys(canvases).filter(isCanvasName) : ['16:9']
}
