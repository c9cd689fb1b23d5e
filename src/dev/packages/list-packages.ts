import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

const MB = 1e6

/** A line for each file of a folder of packages, with its size. */
export async function listPackages(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const files = entries.flatMap((entry) => (entry.isFile() ? [entry.name] : [])).sort()
  return Promise.all(
    files.map(async (name) => `${((await stat(join(folder, name))).size / MB).toFixed(1).padStart(7)} MB  ${name}`),
  )
}
