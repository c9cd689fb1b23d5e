import { crc32, inflateRawSync } from 'node:zlib'
import { fromBufferPromise } from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import { say } from '../../messages/say.ts'
import { refuse } from '../refuse.ts'
import type { Refused } from '../refuse.ts'
import { MOST_ENTRIES, whyEntriesAreRefused } from './entry-rules.ts'

export type Entries = ReadonlyMap<string, Uint8Array>
export type ReadEntries = { readonly ok: true; readonly entries: Entries } | Refused

const SIGNATURE = Buffer.from('PK\x03\x04')
const DEFLATED = 8

/**
 * The entries of a zip file by name, unpacked in memory. Nothing is unpacked before the list of entries has passed the
 * rules, and never more than an entry says it holds.
 * @param file for messages.
 */
export async function readEntries(file: string, bytes: Buffer): Promise<ReadEntries> {
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    return refuse('not-a-package', file, say('not-a-package', { file }))
  try {
    const zip = await fromBufferPromise(bytes, { decodeStrings: false })
    if (zip.entryCount > MOST_ENTRIES) return refuse('package-bomb', file, say('package-bomb', { file }))
    const listed = await list(zip)
    const refused = whyEntriesAreRefused(file, listed)
    if (refused) return refused
    const entries = new Map<string, Uint8Array>()
    for (const entry of listed) entries.set(entry.fileNameRaw.toString(), await unpack(bytes, zip, entry))
    return { ok: true, entries }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return refuse('package-damaged', file, say('package-damaged', { file }))
  }
}

async function list(zip: ZipFile): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  return entries
}

async function unpack(bytes: Buffer, zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
  const stored = bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize)
  const content =
    entry.compressionMethod === DEFLATED
      ? inflateRawSync(stored, { maxOutputLength: Math.max(entry.uncompressedSize, 1) })
      : stored
  if (content.length !== entry.uncompressedSize || crc32(content) !== entry.crc32) throw new Error('wrong checksum')
  return content
}
