import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Where the build notes down whose code went into it: one list of `name@version` a part. */
const FOLDER = 'out/shipped'
/** Parts of the app whose code may come from npm; preloads hold nothing but ours. */
const PARTS = ['main', 'renderer'] as const
/** What ships without going through the bundler: the fonts are cut to size by a plugin. */
const BESIDES = ['@expo-google-fonts/noto-sans-sc', '@expo-google-fonts/noto-serif-sc']

/** Notes down every package of which the bundler kept a module: what ships, as opposed to what is installed. */
export function noteShipped(root: string, part: (typeof PARTS)[number]): Plugin {
  return {
    name: 'note-shipped',
    writeBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) =>
        chunk.type === 'chunk' ? Object.keys(chunk.modules) : [],
      )
      const packages = new Set(modules.flatMap((module) => packageOf(module) ?? []))
      mkdirSync(join(root, FOLDER), { recursive: true })
      writeFileSync(join(root, FOLDER, `${part}.json`), JSON.stringify([...packages].sort(), null, 2))
    },
  }
}

/** The packages of the last build, `name@version`, Electron apart. */
export function readShipped(root: string): readonly string[] {
  const bundled = PARTS.flatMap(
    (part) => JSON.parse(readFileSync(join(root, FOLDER, `${part}.json`), 'utf8')) as readonly string[],
  )
  const besides = BESIDES.map((name) => identifierIn(join(root, 'node_modules', name)))
  return [...new Set([...bundled, ...besides])].sort()
}

/** Of a module's path, the package that the innermost node_modules holds it in. */
function packageOf(module: string): string | undefined {
  const [, folder] = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/')) ?? []
  return folder === undefined || !existsSync(join(folder, 'package.json')) ? undefined : identifierIn(folder)
}

function identifierIn(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>
  return `${name}@${version}`
}
