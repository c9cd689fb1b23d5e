import type { Source } from '../audit/evidence.ts'
import { say } from '../messages/say.ts'
import type { Diagnostic } from '../report/report.ts'
import { decodeText } from './decode-text.ts'
import { describeLosses } from './docx/describe-losses.ts'
import type { DeckFile, DeckFiles } from './deck-files.ts'
import { refuse } from './refuse.ts'
import type { Refused } from './refuse.ts'

export interface DeckTexts {
  readonly report: string
  /** Empty when there is no deck.yaml. */
  readonly deck: string
  readonly source: Source | undefined
  /** What the source holds beside its text. */
  readonly notes: readonly Diagnostic[]
}

/** The texts of a deck: report.md, deck.yaml (empty when there is none) and the report as received. */
export async function decodeDeck(files: DeckFiles): Promise<({ readonly ok: true } & DeckTexts) | Refused> {
  const report = decodeUtf8('report.md', files.get('report.md'))
  if (!report.ok) return report
  const deck = decodeUtf8('deck.yaml', files.get('deck.yaml'))
  if (!deck.ok) return deck
  const received = await decodeSource(files)
  return received.ok ? { ...received, report: report.text, deck: deck.text } : received
}

type DecodedSource =
  { readonly ok: true; readonly source: Source | undefined; readonly notes: readonly Diagnostic[] } | Refused

/** The report as received, where the deck has it. One that cannot be read proves nothing, so it refuses the deck. */
async function decodeSource(files: DeckFiles): Promise<DecodedSource> {
  for (const format of ['txt', 'md'] as const) {
    const file = `source.${format}` as const
    const bytes = files.get(file)
    if (!bytes) continue
    const decoded = decodeText(bytes)
    if (decoded.ok) return { ok: true, source: { file, format, text: decoded.text }, notes: [] }
    if (decoded.fault === 'binary') return refuse('source-binary', file, say('source-binary', { name: file }))
    return refuse('file-damaged', file, say('file-damaged', { name: file, line: decoded.line }))
  }
  const word = files.get('source.docx')
  return word ? decodeWord(word) : { ok: true, source: undefined, notes: [] }
}

async function decodeWord(bytes: Uint8Array): Promise<DecodedSource> {
  const file = 'source.docx'
  // Loaded only for a Word file: the first slide of other decks does not wait for it.
  const { readDocx } = await import('./read-docx.ts')
  const read = await readDocx(bytes, file)
  if (!read.ok) return refuse(read.code, file, read.message)
  const source: Source = { file, format: 'md', text: read.text, lineEnds: 'paragraph' }
  return { ok: true, source, notes: describeLosses(read.losses, read.text, file) }
}

type Decoded = { readonly ok: true; readonly text: string } | Refused

function decodeUtf8(name: DeckFile, bytes: Uint8Array = new Uint8Array()): Decoded {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (text.includes('\0')) return refuse('file-binary', name, say('file-binary', { name }))
    return { ok: true, text: text.replaceAll('\r\n', '\n') }
  } catch (error) {
    if (error instanceof TypeError) return refuse('file-not-utf8', name, say('file-not-utf8', { name }))
    throw error
  }
}
