import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from '../cache.ts'

/** A failed download is remembered for its version, so that the next run takes no network; deleting the file forgets it. */
export function rememberUnavailable(version: string): void {
  mkdirSync(cacheFolder(), { recursive: true })
  writeFileSync(
    markFile(version),
    `Electron ${version} could not be downloaded on ${new Date().toISOString()}, so a substitute is in use.\n` +
      'TAOPU_ELECTRON=declared, or deleting this file, makes the next run try again.\n',
  )
}

export function wasUnavailable(version: string): boolean {
  return existsSync(markFile(version))
}

function markFile(version: string): string {
  return join(cacheFolder(), `electron-${version}.unavailable`)
}
