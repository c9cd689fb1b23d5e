import type { ElectronBinary } from '../electron.ts'
import { readPackageFile } from '../root.ts'

/** The program's file name on every system, as in electron-builder.yml. */
export const EXECUTABLE = 'taopu-deck'

/** What a package calls itself. */
export interface Identity {
  /** Semantic version, in the program and in file names. */
  readonly version: string
  /** Debian's form of it, in which a development build is older than the release of its number. */
  readonly debianVersion: string
  /** The Electron inside, if it is not the declared one: then the package is for development and never a release. */
  readonly substitute: string | undefined
}

export function identify(
  { declared, version: electron }: ElectronBinary,
  version = readPackageFile().version,
): Identity {
  if (declared) return { version, debianVersion: version.replace('-', '~'), substitute: undefined }
  const marked = `${version}-development.electron-${electron}`
  return { version: marked, debianVersion: marked.replace('-', '~'), substitute: electron }
}
