import type { Source } from '../audit/evidence.ts'
import { say } from '../messages/say.ts'
import { decodeText } from './decode-text.ts'
import type { DeckFile, DeckFiles } from './deck-files.ts'
import { refuse } from './refuse.ts'
import type { Refused } from './refuse.ts'

export type DeckTexts =
  { readonly ok: true; readonly report: string; readonly deck: string; readonly source: Source | undefined } | Refused

/** The texts of a deck: report.md, deck.yaml (empty when there is none) and the report as received. */
export function decodeDeck(files: DeckFiles): DeckTexts {
  const report = decodeUtf8('report.md', files.get('report.md'))
  if (!report.ok) return report
  const deck = decodeUtf8('deck.yaml', files.get('deck.yaml'))
  if (!deck.ok) return deck
  const received = decodeSource(files)
  return received.ok ? { ok: true, report: report.text, deck: deck.text, source: received.source } : received
}

type DecodedSource = { readonly ok: true; readonly source: Source | undefined } | Refused

/** The report as received, where the deck has it. One that cannot be read proves nothing, so it refuses the deck. */
function decodeSource(files: DeckFiles): DecodedSource {
  for (const format of ['txt', 'md'] as const) {
    const file = `source.${format}` as const
    const bytes = files.get(file)
    if (!bytes) continue
    const decoded = decodeText(bytes)
    if (decoded.ok) return { ok: true, source: { file, format, text: decoded.text } }
    if (decoded.fault === 'binary') return refuse('source-binary', file, say('source-binary', { name: file }))
    return refuse('file-damaged', file, say('file-damaged', { name: file, line: decoded.line }))
  }
  return { ok: true, source: undefined }
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
