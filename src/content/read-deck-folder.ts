import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { say } from '../messages/say.ts'
import type { Diagnostic } from '../report/report.ts'
import { mostBytes } from './deck-files.ts'
import type { DeckFile, DeckFiles } from './deck-files.ts'

export type ReadFiles =
  { readonly ok: true; readonly files: DeckFiles } | { readonly ok: false; readonly problem: Diagnostic }

/** Reads those of a deck folder's files that are wanted and there. Only report.md must be. */
export function readDeckFolder(folder: string, wanted: readonly DeckFile[]): ReadFiles {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return refuse('folder-missing', folder, say('folder-missing', { folder }))
  const files = new Map<DeckFile, Uint8Array>()
  for (const name of wanted) {
    const read = readFile(folder, name)
    if (read?.ok === false) return read
    if (read) files.set(name, read.bytes)
  }
  if (!files.has('report.md')) return refuse('report-missing', 'report.md', say('report-missing', { folder }))
  return { ok: true, files }
}

type ReadFile = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly problem: Diagnostic }

function readFile(folder: string, name: DeckFile): ReadFile | undefined {
  const path = join(folder, name)
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return undefined
  if (!found.isFile()) return refuse('not-a-file', name, say('not-a-file', { name }))
  if (found.size > mostBytes(name))
    return refuse('file-too-large', name, say('file-too-large', { name, megabytes: mostBytes(name) / 1024 / 1024 }))
  try {
    return { ok: true, bytes: readFileSync(path) }
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      return refuse('file-unreadable', name, say('file-unreadable', { name, code: String(error.code) }))
    throw error
  }
}

function refuse(code: string, file: string, message: string): { ok: false; problem: Diagnostic } {
  return { ok: false, problem: { code, severity: 'error', file, message } }
}
