import { basename, extname, join } from 'node:path'
import { app, dialog } from 'electron'
import type { BrowserWindow } from 'electron'
import { describeProblem } from '../../content/describe-problem.ts'
import { ENDINGS } from '../../export/formats.ts'
import type { ExportOptions, ExportOutcome, ExportRequest } from '../../export/formats.ts'
import type { DeckCard, LibraryFormat, Notice } from '../../ipc/library.ts'
import { say } from '../../messages/say.ts'
import type { Log } from '../log.ts'

/** Asks where to; undefined when the user thought better of it. PNG pictures go to a folder, so theirs has no ending. */
export async function askWhere(
  window: BrowserWindow,
  { title }: DeckCard,
  format: LibraryFormat,
): Promise<string | undefined> {
  const defaultPath = join(app.getPath('documents'), `${fileName(title)}${ENDINGS[format]}`)
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath })
  if (canceled || filePath === '') return undefined
  return extname(filePath) === '' ? `${filePath}${ENDINGS[format]}` : filePath
}

/** A title as systems take it for a name: not all of its characters, and not all of a long one. */
const fileName = (title: string): string =>
  title
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .trim()
    .slice(0, 60)

/** Exports as the command line does; what became of it is one sentence. */
export async function exportFromLibrary(
  folder: string,
  to: LibraryFormat,
  output: string,
  { log, ...options }: Pick<ExportOptions, 'signal' | 'onprogress'> & { readonly log: Log },
): Promise<Notice> {
  const { exportDeck } = await import('../../export/export-deck.ts')
  const { openStudio } = await import('../export/open-studio.ts')
  const request: ExportRequest = { folder, to, output, canvas: undefined, edition: 'full', sheets: 'slides', scale: 1 }
  const outcome = await exportDeck(request, { openStudio, ...options })
  log('exported', {
    deck: folder,
    to,
    outcome: outcome.outcome,
    ...('cause' in outcome && { error: stackOf(outcome.cause) }),
  })
  return told(outcome, output)
}

const stackOf = (cause: unknown): string => (cause instanceof Error ? (cause.stack ?? cause.message) : String(cause))

function told(outcome: ExportOutcome, output: string): Notice {
  const file = basename(output)
  switch (outcome.outcome) {
    case 'done':
      return { tone: 'done', text: say('export-done', { file, slides: outcome.slides }), written: true }
    case 'cancelled':
      return { tone: 'done', text: say('export-cancelled', { file }) }
    case 'refused':
      return { tone: 'failed', text: outcome.problems.map(describeProblem).join(' ') }
    case 'failed':
    case 'broken':
      return { tone: 'failed', text: outcome.message }
  }
}
