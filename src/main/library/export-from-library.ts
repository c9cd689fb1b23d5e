import { basename, extname, join } from 'node:path'
import { app, dialog } from 'electron'
import type { BrowserWindow } from 'electron'
import { describeProblem } from '../../content/describe-problem.ts'
import type { ExportOutcome, ExportProgress, ExportRequest } from '../../export/formats.ts'
import type { DeckCard, LibraryFormat, Notice } from '../../ipc/library.ts'
import { say } from '../../messages/say.ts'

const ENDINGS: Readonly<Record<LibraryFormat, string>> = {
  html: '.html',
  pdf: '.pdf',
  png: '',
  pptx: '.pptx',
  video: '.mp4',
}

/** Asks where to; undefined when the user thought better of it. PNG pictures go to a folder, so theirs has no ending. */
export async function askWhere(
  window: BrowserWindow,
  { title }: DeckCard,
  format: LibraryFormat,
): Promise<string | undefined> {
  const defaultPath = join(app.getPath('documents'), `${title}${ENDINGS[format]}`)
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath })
  if (canceled || filePath === '') return undefined
  return extname(filePath) === '' ? `${filePath}${ENDINGS[format]}` : filePath
}

/** Exports as the command line does; what became of it is one sentence, or undefined when it was cancelled. */
export async function exportFromLibrary(
  folder: string,
  to: LibraryFormat,
  output: string,
  signal: AbortSignal,
  onprogress: (progress: ExportProgress) => void,
): Promise<Notice> {
  const { exportDeck } = await import('../../export/export-deck.ts')
  const { openStudio } = await import('../export/open-studio.ts')
  const request: ExportRequest = { folder, to, output, canvas: undefined, edition: 'full', sheets: 'slides', scale: 1 }
  return told(await exportDeck(request, { openStudio, signal, onprogress }), output)
}

function told(outcome: ExportOutcome, output: string): Notice {
  const file = basename(output)
  switch (outcome.outcome) {
    case 'done':
      return { tone: 'done', text: say('export-done', { file, slides: outcome.slides }) }
    case 'cancelled':
      return { tone: 'done', text: say('export-cancelled', { file }) }
    case 'refused':
      return { tone: 'failed', text: outcome.problems.map(describeProblem).join(' ') }
    case 'failed':
      return { tone: 'failed', text: outcome.message }
  }
}
