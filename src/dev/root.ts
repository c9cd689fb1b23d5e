import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root folder, which is also the app's folder for an unpackaged Electron. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

interface PackageFile {
  readonly productName: string
  readonly version: string
  readonly main: string
  readonly config: { readonly deck: string }
}

/** package.json is the only place that knows which deck opens by default: nothing in src does. */
export function readPackageFile(): PackageFile {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageFile
}
