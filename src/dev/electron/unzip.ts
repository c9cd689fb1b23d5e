import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Entry, openPromise, type ZipFile } from 'yauzl'

/**
 * Unpacks a zip into `folder`, keeping the execute bits. `place` answers where an entry goes, as a path inside the folder,
 * or undefined to leave it out. Symbolic links are not made: the archives we open have none.
 */
export async function unzip(file: string, folder: string, place: (name: string) => string | undefined): Promise<void> {
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false })
  try {
    for await (const entry of zip.eachEntry()) await unpack(zip, entry, folder, place(entry.fileName))
  } finally {
    zip.close()
  }
}

async function unpack(zip: ZipFile, entry: Entry, folder: string, path: string | undefined): Promise<void> {
  if (path === undefined || entry.fileName.endsWith('/')) return
  const target = join(folder, path)
  await mkdir(dirname(target), { recursive: true })
  await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target, { mode: modeOf(entry) }))
}

/** The upper half of the external attributes holds the Unix mode; zero when the archive was not made on Unix. */
function modeOf(entry: Entry): number {
  return (entry.externalFileAttributes >>> 16) & 0o777 || 0o644
}
