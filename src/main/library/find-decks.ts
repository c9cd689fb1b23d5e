import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Where decks are kept: those that come with the program, and the user's own. */
export interface Shelves {
  readonly bundled: string
  readonly own: string
}

/** A folder with a report, or a package. */
export interface FoundDeck {
  readonly path: string
  /** False inside the program's archive, which no file browser can open. */
  readonly onDisk: boolean
}

/** The user's own decks first, each shelf by name. */
export function findDecks({ bundled, own }: Shelves): readonly FoundDeck[] {
  const on = (shelf: string) => decksIn(shelf).map((path) => ({ path, onDisk: !path.includes('app.asar') }))
  return [...on(own), ...on(bundled)]
}

function decksIn(shelf: string): readonly string[] {
  if (!existsSync(shelf)) return []
  return readdirSync(shelf, { withFileTypes: true })
    .filter((entry) =>
      entry.isDirectory() ? existsSync(join(shelf, entry.name, 'report.md')) : entry.name.endsWith('.deck'),
    )
    .map((entry) => join(shelf, entry.name))
    .sort()
}
