import { basename, extname, resolve } from 'node:path'
import { say } from '../messages/say.ts'
import { importText } from '../report/import/import-text.ts'
import type { Diagnostic, Report } from '../report/report.ts'
import { parseReport } from '../report/parse-report.ts'
import { describeLosses } from './docx/describe-losses.ts'
import { deckTemplate } from './import-template.ts'
import { readDocument } from './read-document.ts'
import { refuse } from './refuse.ts'
import type { Refused } from './refuse.ts'
import { whyTaken, writeFolder } from './write-folder.ts'

export type ImportedDocument =
  | {
      readonly ok: true
      readonly folder: string
      readonly title: string
      readonly report: Report
      /** What was left out of report.md. */
      readonly diagnostics: readonly Diagnostic[]
    }
  | Refused

const MINUTES = 15

/**
 * A report file → a deck folder with source.*, report.md and deck.yaml. The folder appears whole or not at all; one
 * that already holds something is never touched.
 */
export async function importDocument(file: string, folder: string): Promise<ImportedDocument> {
  const target = resolve(folder)
  const taken = whyTaken(target)
  if (taken) return refuse('target-not-empty', folder, taken)
  const read = await readDocument(file)
  if (!read.ok) return refuse(read.code, basename(file), read.message)
  const { text, losses, format, lineEnds, bytes, extension } = read.document
  const imported = importText(text, format, lineEnds)
  const { report } = parseReport(imported.markdown)
  if (report.sections.length === 0)
    return refuse('file-empty', basename(file), say('file-empty-of-sections', { name: basename(file) }))
  const title = imported.title || basename(file, extname(file))
  const files = new Map<string, Uint8Array>([
    [`source${extension}`, bytes],
    ['report.md', Buffer.from(imported.markdown)],
    ['deck.yaml', Buffer.from(deckTemplate(imported.title, MINUTES))],
  ])
  const unwritten = writeFolder(folder, files)
  if (unwritten) return unwritten
  const source = `source${extension}`
  const notes = [...describeLosses(losses, text, source), ...imported.notes.map((note) => ({ ...note, file: source }))]
  return { ok: true, folder: target, title, report, diagnostics: notes }
}
