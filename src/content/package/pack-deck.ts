import type { KeyObject } from 'node:crypto'
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { zipSync } from 'fflate'
import { say } from '../../messages/say.ts'
import type { Diagnostic } from '../../report/report.ts'
import { DECK_FILES, isDeckFile } from '../deck-files.ts'
import type { DeckFiles } from '../deck-files.ts'
import { folderIdentity } from '../deck-identity.ts'
import { lookAt } from '../look-at.ts'
import { openFiles } from '../open-deck.ts'
import { readDeckFolder } from '../read-deck-folder.ts'
import { isSystemError, refuse } from '../refuse.ts'
import { describeFiles, FORMAT } from './manifest.ts'
import type { Manifest } from './manifest.ts'
import { MANIFEST, parsePackage, SIGNATURE } from './read-package.ts'
import { signManifest } from './signature.ts'

export interface PackOptions {
  /** The folder's name where it is not given. */
  readonly id?: string | undefined
  /** The date's digits where it is not given, as 20260301080000: it grows by itself. */
  readonly version?: number | undefined
  readonly created: Date
  readonly signWith?: KeyObject | undefined
}

export type Packed =
  | {
      readonly ok: true
      readonly manifest: Manifest
      /** What else lies in the folder, and was not packed. */
      readonly leftOut: readonly string[]
    }
  | { readonly ok: false; readonly usable: boolean; readonly problems: readonly Diagnostic[] }

/** Packs a deck folder that passes the audit into `output`, which is there whole or not at all. Same input, same bytes. */
export async function packDeck(folder: string, output: string, options: PackOptions): Promise<Packed> {
  const read = readDeckFolder(folder, DECK_FILES)
  if (!read.ok) return { ok: false, usable: false, problems: [read.problem] }
  const opened = await openFiles(read.files, { canvas: '16:9', edition: 'full' }, read.found)
  if (!opened.usable) return { ok: false, usable: false, problems: opened.problems }
  if (!opened.audit.ok) return { ok: false, usable: true, problems: opened.audit.problems }
  const manifest = describe(folder, opened.audit.deck.title, read.files, options)
  const bytes = zip(manifest, read.files, options.signWith)
  // What nobody could open is not written: a name or a size that the reader refuses shows here.
  const readBack = await parsePackage(basename(output), bytes)
  if (!readBack.ok) return { ok: false, usable: false, problems: [readBack.problem] }
  const unwritten = write(output, bytes)
  if (unwritten) return { ok: false, usable: false, problems: [unwritten] }
  return {
    ok: true,
    manifest,
    leftOut: readdirSync(folder).filter((name) => !isDeckFile(name) && !name.startsWith('.')),
  }
}

function describe(folder: string, title: string, files: DeckFiles, options: PackOptions): Manifest {
  const created = `${options.created.toISOString().slice(0, 19)}Z`
  return {
    format: FORMAT,
    id: options.id ?? folderIdentity(folder),
    title,
    version: options.version ?? Number(created.replaceAll(/\D/g, '')),
    created,
    files: describeFiles(files),
  }
}

/** Zip's own dates are local times; one fixed date keeps the bytes the same wherever they are packed. */
const ENTRY_DATE = new Date(1980, 0, 1)

function zip(manifest: Manifest, files: DeckFiles, signWith: KeyObject | undefined): Buffer {
  const stated = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)
  const entries = {
    [MANIFEST]: stated,
    ...(signWith && { [SIGNATURE]: signManifest(stated, signWith) }),
    ...Object.fromEntries(files),
  }
  return Buffer.from(zipSync(entries, { level: 9, mtime: ENTRY_DATE }))
}

function write(output: string, bytes: Buffer): Diagnostic | undefined {
  const draft = `${output}.${String(process.pid)}.new`
  try {
    writeFileSync(draft, bytes, { flush: true })
    renameSync(draft, output)
    return undefined
  } catch (error) {
    if (lookAt(draft)) rmSync(draft, { force: true })
    if (!isSystemError(error)) throw error
    return refuse('package-unwritable', output, say('package-unwritable', { file: output, code: error.code })).problem
  }
}
