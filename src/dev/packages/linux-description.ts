import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from '../root.ts'

/** What electron-builder.yml says of the program on Linux; our own packages say the same. */
interface BuilderFile {
  readonly fileAssociations: readonly { readonly mimeType: string }[]
  readonly linux: {
    readonly synopsis: string
    readonly description: string
    readonly maintainer: string
    readonly category: string
    readonly desktop: { readonly entry: Readonly<Record<string, string>> }
  }
}

export function readBuilderFile(): BuilderFile {
  return parse(readFileSync(join(root, 'electron-builder.yml'), 'utf8')) as BuilderFile
}

/** A desktop entry that opens the program at `executable`, alone or with a deck file. */
export function desktopEntry(executable: string, icon: string, { linux, fileAssociations }: BuilderFile): string {
  const entry = {
    Type: 'Application',
    ...linux.desktop.entry,
    Exec: `${executable} %f`,
    Icon: icon,
    Terminal: 'false',
    Categories: `${linux.category};`,
    MimeType: fileAssociations.map(({ mimeType }) => `${mimeType};`).join(''),
  }
  return ['[Desktop Entry]', ...Object.entries(entry).map(([key, value]) => `${key}=${value}`), ''].join('\n')
}
