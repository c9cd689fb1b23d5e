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
  return deck.ok ? { ok: true, report: report.text, deck: deck.text, source: decodeSource(files) } : deck
}

/** The report as received, when it is text: a Word file is compared when it is imported. */
function decodeSource(files: DeckFiles): Source | undefined {
  for (const format of ['txt', 'md'] as const) {
    const file = `source.${format}` as const
    const bytes = files.get(file)
    const text = bytes && decodeText(bytes)
    if (text !== undefined) return { file, format, text }
  }
  return undefined
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
