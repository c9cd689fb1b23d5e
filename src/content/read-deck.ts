import type { Source } from '../audit/evidence.ts'
import { say } from '../messages/say.ts'
import type { Diagnostic } from '../report/report.ts'
import { decodeText } from './decode-text.ts'
import type { DeckFile, DeckFiles } from './deck-files.ts'
import { readDeckFolder } from './read-deck-folder.ts'

export type DeckTexts =
  | { readonly ok: true; readonly report: string; readonly deck: string; readonly source: Source | undefined }
  | { readonly ok: false; readonly problem: Diagnostic }

/** A Word source is compared when it is imported, so opening a deck leaves it alone. */
const SHOWN: readonly DeckFile[] = ['report.md', 'deck.yaml', 'source.txt', 'source.md']

/** The texts of a deck: report.md, deck.yaml (empty when there is none) and the report as received. */
export async function readDeck(path: string): Promise<DeckTexts> {
  const read = readDeckFolder(path, SHOWN)
  return read.ok ? decode(read.files) : read
}

function decode(files: DeckFiles): DeckTexts {
  const report = decodeUtf8('report.md', files.get('report.md'))
  if (!report.ok) return report
  const deck = decodeUtf8('deck.yaml', files.get('deck.yaml'))
  return deck.ok ? { ok: true, report: report.text, deck: deck.text, source: decodeSource(files) } : deck
}

/** The report as received, when it is text. */
function decodeSource(files: DeckFiles): Source | undefined {
  for (const format of ['txt', 'md'] as const) {
    const file = `source.${format}` as const
    const bytes = files.get(file)
    const text = bytes && decodeText(bytes)
    if (text !== undefined) return { file, format, text }
  }
  return undefined
}

type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Diagnostic }

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

function refuse(code: string, file: string, message: string): { ok: false; problem: Diagnostic } {
  return { ok: false, problem: { code, severity: 'error', file, message } }
}
