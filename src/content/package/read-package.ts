import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { say } from '../../messages/say.ts'
import type { DeckFiles } from '../deck-files.ts'
import { isSystemError, refuse } from '../refuse.ts'
import type { Refused } from '../refuse.ts'
import { matchFiles, parseManifest } from './manifest.ts'
import type { Manifest } from './manifest.ts'
import { checkSignature } from './signature.ts'
import type { KnownKey, Signature } from './signature.ts'
import { readEntries } from './zip-entries.ts'

/** A verified `.deck` file, whole in memory: nothing that happens to the file afterwards changes it. */
export interface DeckPackage {
  readonly manifest: Manifest
  readonly signature: Signature
  readonly files: DeckFiles
}

export type ReadPackage = { readonly ok: true; readonly package: DeckPackage } | Refused

export const MANIFEST = 'manifest.json'
export const SIGNATURE = 'signature.json'

/** A deck is a few texts; the Word file it came from is the largest part. */
const MOST_BYTES = 64 * 1024 * 1024

/**
 * Reads a `.deck` file: a zip of a deck's files, `manifest.json` with the SHA-256 of each, and `signature.json` when it is
 * signed. Every byte is verified here; the audit is not part of it: `openFiles` does that for folders and packages alike.
 * Nothing is written. What is wrong comes back as one problem that names the file.
 */
export async function readPackage(path: string, known: readonly KnownKey[] = []): Promise<ReadPackage> {
  const file = basename(path)
  try {
    const found = statSync(path)
    // A device has no end.
    if (!found.isFile()) return refuse('not-a-package', file, say('not-a-package', { file }))
    if (found.size > MOST_BYTES) return refuse('package-too-large', file, say('package-too-large', { file }))
    return await parsePackage(file, readFileSync(path), known)
  } catch (error) {
    if (!isSystemError(error)) throw error
    return refuse('package-unreadable', file, say('package-unreadable', { file: path, code: error.code }))
  }
}

/** @param file for messages. */
export async function parsePackage(file: string, bytes: Buffer, known: readonly KnownKey[] = []): Promise<ReadPackage> {
  const read = await readEntries(file, bytes)
  if (!read.ok) return read
  const entries = new Map(read.entries)
  const stated = entries.get(MANIFEST)
  if (!stated) return refuse('not-a-package', file, say('not-a-package', { file }))
  const parsed = parseManifest(file, stated)
  if (!parsed.ok) return parsed
  const checked = checkSignature(file, stated, entries.get(SIGNATURE), known)
  if (!checked.ok) return checked
  entries.delete(MANIFEST)
  entries.delete(SIGNATURE)
  const matched = matchFiles(file, parsed.manifest, entries)
  if (!matched.ok) return matched
  return {
    ok: true,
    package: { manifest: parsed.manifest, signature: checked.signature, files: matched.files },
  }
}
