import type { Entry } from 'yauzl'
import { say } from '../../messages/say.ts'
import { refuse } from '../refuse.ts'
import type { Refused } from '../refuse.ts'

/** A deck is five files; what claims more is made to fill a disk or a memory. */
export const MOST_ENTRIES = 32
const MOST_BYTES = 64 * 1024 * 1024
/** Reports shrink to a third. Above a megabyte, what shrinks to less than a two-hundredth is no report. */
const MOST_RATIO = 200
const SMALL_BYTES = 1024 * 1024

/** Deflated or stored. */
const METHODS: readonly number[] = [0, 8]

/** Bits of the Unix mode, and Windows attributes, in an entry's external attributes. */
const UNIX_KIND = 0o170000
const UNIX_FILE = 0o100000
const WINDOWS_FOLDER_OR_LINK = 0x10 | 0x400

/** What in the list of a zip's entries forbids unpacking it, before a byte is unpacked. */
export function whyEntriesAreRefused(file: string, entries: readonly Entry[]): Refused | undefined {
  if (unpacksToTooMuch(entries)) return refuse('package-bomb', file, say('package-bomb', { file }))
  const seen = new Set<string>()
  for (const entry of entries) {
    const name = decodeName(entry.fileNameRaw)
    if (name === undefined || !isPlain(name))
      return refuse('package-name-unsafe', file, say('package-name-unsafe', { file, name: printable(entry) }))
    if (entry.isEncrypted()) return refuse('package-encrypted', file, say('package-encrypted', { file, name }))
    if (!isRegular(entry)) return refuse('package-link', file, say('package-link', { file, name }))
    if (!METHODS.includes(entry.compressionMethod))
      return refuse('package-method', file, say('package-method', { file, name }))
    if (seen.has(nameOnDisk(name))) return refuse('package-name-twice', file, say('package-name-twice', { file, name }))
    seen.add(nameOnDisk(name))
  }
  return undefined
}

function unpacksToTooMuch(entries: readonly Entry[]): boolean {
  const size = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  const compressed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0)
  return size > MOST_BYTES || (size > SMALL_BYTES && size > compressed * MOST_RATIO)
}

/** Names are UTF-8, as every packer of today writes them; other bytes are no name that a deck has. */
function decodeName(raw: Buffer): string | undefined {
  const name = raw.toString()
  return Buffer.from(name).equals(raw) ? name : undefined
}

/** No way out of the folder on any system: no root, drive, backslash, empty or dotted step, control character. */
function isPlain(name: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what this looks for
  if (/[\\:\u0000-\u001f\u007f]/.test(name)) return false
  return name.split('/').every((step) => step !== '' && step !== '.' && step !== '..')
}

/** Made on Unix, the upper half holds the mode: a plain file's or, from some packers, no kind at all. */
function isRegular({ externalFileAttributes }: Entry): boolean {
  const kind = (externalFileAttributes >>> 16) & UNIX_KIND
  return (kind === 0 || kind === UNIX_FILE) && (externalFileAttributes & WINDOWS_FOLDER_OR_LINK) === 0
}

/** Two names that are one file on a disk which ignores case (Windows) or Unicode forms (macOS). */
const nameOnDisk = (name: string) => name.normalize('NFKC').toLowerCase()

/** For a message: without what could garble it. */
const printable = ({ fileNameRaw }: Entry) => fileNameRaw.toString().slice(0, 80).replaceAll(/\p{C}/gu, '\ufffd')
