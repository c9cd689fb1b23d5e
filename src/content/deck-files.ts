import { say } from '../messages/say.ts'
import type { Diagnostic } from '../report/report.ts'

/** What a deck is made of. Whatever else lies in its folder is neither read nor packed. */
export const DECK_FILES = ['report.md', 'deck.yaml', 'source.txt', 'source.md', 'source.docx'] as const

export type DeckFile = (typeof DECK_FILES)[number]

/** A deck's files by name, as they are on disk. `report.md` is always among them. */
export type DeckFiles = ReadonlyMap<DeckFile, Uint8Array>

/** A report is words; ten megabytes of them would be five million characters. */
export const MOST_TEXT_BYTES = 10 * 1024 * 1024

/** The report as received may be a Word file with pictures in it. */
export const MOST_SOURCE_BYTES = 32 * 1024 * 1024

export const isDeckFile = (name: string): name is DeckFile => DECK_FILES.some((known) => known === name)

export const mostBytes = (name: DeckFile): number => (name.startsWith('source.') ? MOST_SOURCE_BYTES : MOST_TEXT_BYTES)

const MEANT_AS_DECK = /^deck\s*\.\s*ya?ml(?:\.txt)?$/i

/**
 * Files of a folder that were meant as its deck.yaml, and are not read: deck.yml, Deck.yaml, deck.yaml.txt. Without a
 * deck.yaml beside them the deck would be shown as if it had no settings. @param names all that lies in the folder
 */
export function misnamedDecks(names: readonly string[], files: DeckFiles): readonly Diagnostic[] {
  const beside = files.has('deck.yaml')
  // Where capitals do not count, Deck.yaml is what was read.
  const sameFile = beside && !names.includes('deck.yaml')
  return names
    .filter((name) => name !== 'deck.yaml' && MEANT_AS_DECK.test(name.normalize('NFKC').trim()))
    .filter((name) => !(sameFile && name.toLowerCase() === 'deck.yaml'))
    .map((name) => ({
      code: 'deck-file-misnamed',
      severity: beside ? 'warning' : 'error',
      file: name,
      message: say(beside ? 'deck-file-beside' : 'deck-file-misnamed', { name }),
    }))
}
