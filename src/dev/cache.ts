import { mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { mkdirSync } from 'node:fs'

const ABANDONED_MS = 60 * 60 * 1000

/** Outside node_modules, so that `npm ci` keeps what was fetched once. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'taopu-deck')
}

/**
 * Fills a folder and gives it its name only when it is complete: whoever sees `folder` sees all of it. A second process
 * that was quicker wins, and its folder is as good as ours.
 */
export async function fillFolder(folder: string, fill: (temporary: string) => Promise<void>): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true })
  await removeAbandoned(folder)
  const temporary = await mkdtemp(`${folder}.part-`)
  try {
    await fill(temporary)
    await rm(folder, { recursive: true, force: true })
    await rename(temporary, folder)
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

/** A killed process leaves its unfinished folder behind; an hour later nobody can still be writing it. */
async function removeAbandoned(folder: string): Promise<void> {
  const parent = dirname(folder)
  for (const name of await readdir(parent)) {
    const path = join(parent, name)
    if (!path.startsWith(`${folder}.part-`)) continue
    const { mtimeMs } = await stat(path)
    if (Date.now() - mtimeMs > ABANDONED_MS) await rm(path, { recursive: true, force: true })
  }
}
