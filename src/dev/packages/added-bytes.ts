import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What we add to Electron: the resources folder of an unpacked program, in bytes. Fonts and decks are in its archive. */
export async function addedBytes(unpacked: string): Promise<number> {
  return bytesIn(join(unpacked, 'resources'))
}

export async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const sizes = await Promise.all(files.map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}
