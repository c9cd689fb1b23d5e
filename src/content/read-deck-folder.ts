import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from '../audit/evidence.ts'
import { say } from '../messages/say.ts'
import type { Diagnostic } from '../report/report.ts'
import { decodeText } from './decode-text.ts'

/** A report is words; ten megabytes of them would be five million characters. */
const MOST_BYTES = 10 * 1024 * 1024

export type DeckFolder =
  | { readonly ok: true; readonly report: string; readonly deck: string; readonly source: Source | undefined }
  | { readonly ok: false; readonly problem: Diagnostic }

/** Reads report.md, deck.yaml (empty when there is none) and the report as received. */
export function readDeckFolder(folder: string): DeckFolder {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return refuse('folder-missing', folder, say('folder-missing', { folder }))
  const report = readText(folder, 'report.md')
  if (!report) return refuse('report-missing', 'report.md', say('report-missing', { folder }))
  if (!report.ok) return report
  const deck = readText(folder, 'deck.yaml') ?? { ok: true as const, text: '' }
  return deck.ok ? { ok: true, report: report.text, deck: deck.text, source: readSource(folder) } : deck
}

/** The report as received, when it is text; a Word file is compared when it is imported. */
function readSource(folder: string): Source | undefined {
  for (const format of ['txt', 'md'] as const) {
    const path = join(folder, `source.${format}`)
    const found = statSync(path, { throwIfNoEntry: false })
    const text = found?.isFile() && found.size <= MOST_BYTES ? decodeText(readFileSync(path)) : undefined
    if (text !== undefined) return { file: `source.${format}`, format, text }
  }
  return undefined
}

type TextFile = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Diagnostic }

function readText(folder: string, name: string): TextFile | undefined {
  const path = join(folder, name)
  if (!existsSync(path)) return undefined
  if (!statSync(path).isFile()) return refuse('not-a-file', name, say('not-a-file', { name }))
  if (statSync(path).size > MOST_BYTES) return refuse('file-too-large', name, say('file-too-large', { name }))
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
    if (text.includes('\0')) return refuse('file-binary', name, say('file-binary', { name }))
    return { ok: true, text: text.replaceAll('\r\n', '\n') }
  } catch (error) {
    if (error instanceof TypeError) return refuse('file-not-utf8', name, say('file-not-utf8', { name }))
    if (error instanceof Error && 'code' in error)
      return refuse('file-unreadable', name, say('file-unreadable', { name, code: String(error.code) }))
    throw error
  }
}

function refuse(code: string, file: string, message: string): { ok: false; problem: Diagnostic } {
  return { ok: false, problem: { code, severity: 'error', file, message } }
}
