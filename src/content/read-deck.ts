import { DECK_FILES } from './deck-files.ts'
import { lookAt } from './look-at.ts'
import { readDeckFolder } from './read-deck-folder.ts'
import type { ReadFiles } from './read-deck-folder.ts'

/** The files of a deck, from its folder or its `.deck` file. */
export async function readDeck(path: string): Promise<ReadFiles> {
  if (!lookAt(path)?.isFile()) return readDeckFolder(path, DECK_FILES)
  // Loaded only for a package: a folder's first slide does not wait for it.
  const { readPackage } = await import('./package/read-package.ts')
  const read = await readPackage(path)
  return read.ok ? { ok: true, files: read.package.files } : read
}
