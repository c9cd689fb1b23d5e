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
