import { basename, resolve } from 'node:path'
import { readPackage } from './package/read-package.ts'

const PACKAGE = '.deck'

/** What stays the same from version to version of a deck folder: its name, as `pack` makes it the package's id. */
export const folderIdentity = (folder: string): string => basename(resolve(folder)).normalize('NFC')

/** What a deck is taken for as long as nobody has looked into it. */
export const likelyIdentity = (path: string): string =>
  path.endsWith(PACKAGE) ? folderIdentity(path).slice(0, -PACKAGE.length) : folderIdentity(path)

/** What stays the same from version to version of a deck: a folder's name, the id in a `.deck` file. */
export async function readIdentity(path: string): Promise<string> {
  const read = path.endsWith(PACKAGE) ? await readPackage(path) : undefined
  return read?.ok ? read.package.manifest.id : likelyIdentity(path)
}
