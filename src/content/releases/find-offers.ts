import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A deck that lies in an inbox. */
export interface Offer {
  /** Deck folder or `.deck` file. */
  readonly path: string
  /** Changes with any of its files; the same twice running when nobody is still copying. */
  readonly print: string
}

/** Deck folders and `.deck` files in these folders, the newest last; folders that are not there offer nothing. */
export function findOffers(folders: readonly string[]): readonly Offer[] {
  return folders
    .flatMap((folder) =>
      namesIn(folder).flatMap((name) => {
        const path = join(folder, name)
        const isDeck = name.endsWith('.deck') || existsSync(join(path, 'report.md'))
        const files = isDeck && !name.startsWith('.') ? filesOf(path) : undefined
        return files === undefined ? [] : [{ path, print: printOf(files), at: Math.max(...files.map(({ at }) => at)) }]
      }),
    )
    .sort((a, b) => a.at - b.at)
    .map(({ path, print }) => ({ path, print }))
}

/** Where a USB stick with a folder `taopu-deck` shows up. */
export function stickFolders(platform: NodeJS.Platform = process.platform): readonly string[] {
  return mountPoints(platform)
    .map((mount) => join(mount, 'taopu-deck'))
    .filter((folder) => existsSync(folder))
}

function mountPoints(platform: NodeJS.Platform): readonly string[] {
  if (platform === 'win32') return [...'DEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `${letter}:\\`)
  const below = (folder: string) => namesIn(folder).map((name) => join(folder, name))
  if (platform === 'darwin') return below('/Volumes')
  return ['/media', '/run/media'].flatMap(below).flatMap((mount) => [mount, ...below(mount)])
}

/** A stick may be pulled between two lines. */
function namesIn(folder: string): readonly string[] {
  return readOr([], () => readdirSync(folder).sort())
}

interface OfferedFile {
  readonly path: string
  readonly size: number
  /** When it was last written, in ms since 1970. */
  readonly at: number
}

const printOf = (files: readonly OfferedFile[]): string =>
  files.map(({ path, size, at }) => `${path}:${size}:${at}`).join('|')

/** The files of a deck folder, or the one file that a package is; undefined for what has just gone. */
function filesOf(path: string): readonly OfferedFile[] | undefined {
  return readOr(undefined, () => {
    const paths = statSync(path).isDirectory() ? namesIn(path).map((name) => join(path, name)) : [path]
    return paths.map((each) => {
      const { size, mtimeMs } = statSync(each)
      return { path: each, size, at: mtimeMs }
    })
  })
}

function readOr<T>(otherwise: T, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof Error && 'code' in error) return otherwise
    throw error
  }
}
