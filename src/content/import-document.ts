import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { say } from '../messages/say.ts'
import { importText } from '../report/import/import-text.ts'
import type { Diagnostic, Report } from '../report/report.ts'
import { parseReport } from '../report/parse-report.ts'
import { deckTemplate } from './import-template.ts'
import { readDocument } from './read-document.ts'

export type ImportedDocument =
  | {
      readonly ok: true
      readonly folder: string
      readonly title: string
      readonly report: Report
      /** What was left out of report.md. */
      readonly diagnostics: readonly Diagnostic[]
    }
  | { readonly ok: false; readonly problem: Diagnostic }

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
  const { text, format, lineEnds, bytes, extension } = read.document
  const imported = importText(text, format, lineEnds)
  const { report } = parseReport(imported.markdown)
  if (report.sections.length === 0)
    return refuse('file-empty', basename(file), say('file-empty-of-sections', { name: basename(file) }))
  const title = imported.title || basename(file, extname(file))
  const written = writeFolder(target, {
    [`source${extension}`]: bytes,
    'report.md': imported.markdown,
    'deck.yaml': deckTemplate(imported.title, MINUTES),
  })
  if (written) return refuse('folder-unwritable', folder, written)
  const notes = imported.notes.map((note) => ({ ...note, file: `source${extension}` }))
  return { ok: true, folder: target, title, report, diagnostics: notes }
}

function whyTaken(target: string): string | undefined {
  if (!existsSync(target)) return undefined
  if (!statSync(target).isDirectory()) return say('target-not-empty-file', { folder: target })
  return readdirSync(target).length > 0 ? say('target-not-empty', { folder: target }) : undefined
}

/** Writes into a sibling folder and renames it in one step. Returns what went wrong, in the user's words. */
function writeFolder(target: string, files: Readonly<Record<string, string | Uint8Array>>): string | undefined {
  let draft: string | undefined
  try {
    mkdirSync(dirname(target), { recursive: true })
    const sibling = join(dirname(target), `.${basename(target)}-${String(process.pid)}`)
    mkdirSync(sibling)
    draft = sibling
    for (const [name, content] of Object.entries(files)) writeFileSync(join(sibling, name), content)
    if (existsSync(target)) rmdirSync(target)
    renameSync(sibling, target)
    return undefined
  } catch (error) {
    if (draft !== undefined) rmSync(draft, { recursive: true, force: true })
    if (!isSystemError(error)) throw error
    return say('folder-unwritable', { folder: target, code: error.code })
  }
}

function isSystemError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}

function refuse(code: string, file: string, message: string): { ok: false; problem: Diagnostic } {
  return { ok: false, problem: { code, severity: 'error', file, message } }
}
