import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { say } from '../messages/say.ts'
import type { Diagnostic } from '../report/report.ts'
import { misnamedDecks, mostBytes } from './deck-files.ts'
import type { DeckFile, DeckFiles } from './deck-files.ts'
import { lookAt } from './look-at.ts'
import { isSystemError, refuse } from './refuse.ts'
import type { Refused } from './refuse.ts'

export type ReadFiles =
  | {
      readonly ok: true
      readonly files: DeckFiles
      /** What is wrong with the folder itself; a `.deck` file has nothing but its files. */
      readonly found?: readonly Diagnostic[]
    }
  | Refused

/** Reads those of a deck folder's files that are wanted and there. Only report.md must be. */
export function readDeckFolder(folder: string, wanted: readonly DeckFile[]): ReadFiles {
  if (!lookAt(folder)?.isDirectory()) return refuse('folder-missing', folder, say('folder-missing', { folder }))
  const files = new Map<DeckFile, Uint8Array>()
  for (const name of wanted) {
    const read = readFile(folder, name)
    if (read?.ok === false) return read
    if (read) files.set(name, read.bytes)
  }
  if (!files.has('report.md')) return refuse('report-missing', 'report.md', say('report-missing', { folder }))
  return { ok: true, files, found: misnamedDecks(namesIn(folder), files) }
}

/** Nothing where nobody may list: what is read there is read by name. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (!isSystemError(error)) throw error
    return []
  }
}

type ReadFile = { readonly ok: true; readonly bytes: Uint8Array } | Refused

function readFile(folder: string, name: DeckFile): ReadFile | undefined {
  const path = join(folder, name)
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    if (!found) return undefined
    if (!found.isFile()) return refuse('not-a-file', name, say('not-a-file', { name }))
    if (found.size > mostBytes(name))
      return refuse('file-too-large', name, say('file-too-large', { name, megabytes: mostBytes(name) / 1024 / 1024 }))
    return { ok: true, bytes: readFileSync(path) }
  } catch (error) {
    if (!isSystemError(error)) throw error
    return refuse('file-unreadable', name, say('file-unreadable', { name, code: error.code }))
  }
}
