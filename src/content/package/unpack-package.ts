import type { Refused } from '../refuse.ts'
import { writeFolder } from '../write-folder.ts'
import type { DeckPackage } from './read-package.ts'

/** Writes the deck as a folder, whole or not at all. A folder that already holds something is never touched. */
export function unpackPackage({ files }: DeckPackage, folder: string): Refused | undefined {
  return writeFolder(folder, files)
}
