import { basename } from 'node:path'
import type { AuditedDeck } from '../audit/audit-deck.ts'
import { openDeck } from '../content/open-deck.ts'
import { canvases, isCanvasName } from '../deck/canvases.ts'
import type { CanvasName } from '../deck/deck.ts'
import { say } from '../messages/say.ts'
import type { ExportFormat, ExportOptions, ExportOutcome, ExportRequest } from './formats.ts'
import { obstacleAt, placeOutput } from './place-output.ts'

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
 * Opens, audits and exports a deck; the one way out of it. The output is there whole or not at all, and nothing is left
 * beside it. Throws only what nobody foresaw.
 */
export async function exportDeck(request: ExportRequest, options: ExportOptions): Promise<ExportOutcome> {
  const obstacle = obstacleAt(request.output, request.to === 'png' ? 'folder' : 'file')
  if (obstacle !== undefined) return { outcome: 'failed', message: obstacle }
  const load = EXPORTERS[request.to]
  const opened = await openAudited(request)
  if ('outcome' in opened) return opened
  try {
    const write = await load()
    await placeOutput(request.output, (path) => write(opened, path, request, options))
    return { outcome: 'done', slides: opened.decks[0].slides.length }
  } catch (error) {
    if (options.signal.aborted) return { outcome: 'cancelled' }
    if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error
    return { outcome: 'failed', message: say('file-unwritable', { file: request.output, code: String(error.code) }) }
  }
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
  return { decks: [first, ...others], source: `${basename(request.folder)}/report.md` }
}

function canvasesOf({ canvas, to }: ExportRequest): readonly CanvasName[] {
  if (canvas !== undefined) return [canvas]
  return to === 'html' ? Object.keys(canvases).filter(isCanvasName) : ['16:9']
}
