import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { root } from '../../../src/dev/root.ts'

export interface SourceFile {
  /** Below src, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** Every TypeScript and Svelte file of src except the catalogues themselves. */
export function sourceFiles(): readonly SourceFile[] {
  const src = join(root, 'src')
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|svelte)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(src, file).replaceAll(sep, '/'), text: readFileSync(file, 'utf8') }))
    .filter(({ path }) => !path.startsWith('messages/'))
}
