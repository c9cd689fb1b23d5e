import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { say } from '../messages/say.ts'
import type { Format } from '../report/import/join-lines.ts'
import type { LineEnds } from '../report/import/read-pieces.ts'
import { decodeText } from './decode-text.ts'
import { MOST_SOURCE_BYTES } from './deck-files.ts'
import type { Loss } from './docx/loss.ts'
import { lookAt } from './look-at.ts'
import { readDocx } from './read-docx.ts'
import { isSystemError } from './refuse.ts'

export interface Document {
  readonly text: string
  readonly format: Format
  readonly lineEnds: LineEnds
  /** What a Word file holds beside its text. */
  readonly losses: readonly Loss[]
  /** The file as received. */
  readonly bytes: Uint8Array
  readonly extension: '.txt' | '.md' | '.docx'
}

export type ReadDocument =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly code: string; readonly message: string }

/** Reads a .txt, .md or .docx file as text. What cannot be read is refused with one line that says what to do. */
export async function readDocument(file: string): Promise<ReadDocument> {
  const name = basename(file)
  const found = lookAt(file)
  if (!found) return refuse('file-missing', say('file-missing', { file }))
  if (!found.isFile()) return refuse('not-a-file', say('not-a-file-to-import', { file }))
  const extension = supported(extname(file).toLowerCase())
  if (!extension) return refuse('extension-unsupported', say('extension-unsupported', { name }))
  if (found.size > MOST_SOURCE_BYTES) return refuse('file-too-large', say('file-too-large-to-import', { name }))
  const bytes = readBytes(file)
  if (typeof bytes === 'string') return refuse('file-unreadable', say('file-unreadable', { name, code: bytes }))
  if (bytes.length === 0) return refuse('file-empty', say('file-empty', { name }))
  const read = extension === '.docx' ? await readDocx(bytes, name) : readPlain(bytes, name)
  if (!read.ok) return read
  if (read.text.trim() === '') return refuse('file-empty', say('file-empty-of-text', { name }))
  const format: Format = extension === '.txt' ? 'txt' : 'md'
  const lineEnds: LineEnds = extension === '.docx' ? 'paragraph' : 'unknown'
  return { ok: true, document: { text: read.text, losses: read.losses, format, lineEnds, bytes, extension } }
}

/** The bytes, or the system's code for why they cannot be read. */
function readBytes(file: string): Buffer | string {
  try {
    return readFileSync(file)
  } catch (error) {
    if (!isSystemError(error)) throw error
    return error.code
  }
}

type ReadText =
  | { readonly ok: true; readonly text: string; readonly losses: readonly Loss[] }
  | { readonly ok: false; readonly code: string; readonly message: string }

function readPlain(bytes: Uint8Array, name: string): ReadText {
  const decoded = decodeText(bytes)
  if (decoded.ok) return { ...decoded, losses: [] }
  return decoded.fault === 'damaged'
    ? refuse('file-damaged', say('file-damaged', { name, line: decoded.line }))
    : refuse('file-binary', say('file-binary-to-import', { name }))
}

function supported(extension: string): Document['extension'] | undefined {
  if (extension === '.markdown') return '.md'
  return extension === '.txt' || extension === '.md' || extension === '.docx' ? extension : undefined
}

const refuse = (code: string, message: string) => ({ ok: false as const, code, message })
