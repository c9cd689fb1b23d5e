import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A deck that lies in an inbox. */
export interface Offer {
  /** Deck folder or `.deck` file. */
  readonly path: string
  /** Changes with any of its files; the same twice running when nobody is still copying. */
  readonly print: string
}

/** Deck folders and `.deck` files in these folders; those that are not there offer nothing. */
export function findOffers(folders: readonly string[]): readonly Offer[] {
  return folders.flatMap((folder) =>
    namesIn(folder).flatMap((name) => {
      const path = join(folder, name)
      const isDeck = name.endsWith('.deck') || existsSync(join(path, 'report.md'))
      const print = isDeck && !name.startsWith('.') ? printOf(path) : undefined
      return print === undefined ? [] : [{ path, print }]
    }),
  )
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

function printOf(path: string): string | undefined {
  const print = (file: string) => {
    const { size, mtimeMs } = statSync(file)
    return `${file}:${size}:${mtimeMs}`
  }
  return readOr(undefined, () =>
    statSync(path).isDirectory()
      ? namesIn(path)
          .map((name) => print(join(path, name)))
          .join('|')
      : print(path),
  )
}

function readOr<T>(otherwise: T, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof Error && 'code' in error) return otherwise
    throw error
  }
}
