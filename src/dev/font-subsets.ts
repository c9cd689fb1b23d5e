import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, join } from 'node:path'
import subsetFont from 'subset-font'
import type { HtmlTagDescriptor, Plugin } from 'vite'

/** The faces in the build, for exports that cut them further: family, weight, file beside it, and characters. */
const FACES_FILE = 'fonts.json'

/** `import 'virtual:deck-fonts.css'` gives the @font-face rules of both families. */
const VIRTUAL = 'virtual:deck-fonts.css'

const FACES = [
  { family: 'Deck Serif', weight: 700, file: 'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf' },
  { family: 'Deck Sans', weight: 500, file: 'noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf' },
] as const

/** Short on purpose: a list of six thousand characters would be most of the stylesheet. */
const BEYOND_ASCII = 'U+A0-FFFF'

const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'taopu-deck', 'fonts')

/**
 * Cuts each face in two: the characters of the decks and windows in this repository, loaded before the first slide, and
 * the rest of GB 2312, which a browser fetches only when another report needs it. Subsets are cached by their content.
 * @param root the repository's folder
 */
export function deckFonts(root: string): Plugin {
  const early: string[] = []
  const faces: { family: string; weight: number; name: string; range: string }[] = []
  return {
    name: 'deck-fonts',
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : null),
    async load(id) {
      if (id !== `\0${VIRTUAL}`) return null
      const first = ownCharacters(root)
      const rest = [...gb2312()].filter((character) => !first.has(character)).join('')
      const rules = FACES.map(async ({ family, weight, file }) => {
        const source = readFileSync(join(root, 'node_modules/@expo-google-fonts', file))
        const own = await subset(source, [...first].join(''))
        early.push(basename(own, '.woff2'))
        const others = await subset(source, rest)
        for (const [path, characters] of [
          [own, [...first]],
          [others, [...rest]],
        ] as const)
          faces.push({ family, weight, name: basename(path, '.woff2'), range: ranges(characters) })
        // Of two rules for a character the later one holds: the second file is asked for only what the first has not.
        return [rule(family, weight, others, BEYOND_ASCII), rule(family, weight, own, ranges([...first]))].join('\n')
      })
      return (await Promise.all(rules)).join('\n')
    },
    generateBundle(_options, bundle) {
      const fileOf = (name: string) => Object.keys(bundle).find((file) => basename(file).startsWith(name))
      const listed = faces.map(({ name, ...face }) => ({ ...face, file: fileOf(name) }))
      this.emitFile({ type: 'asset', fileName: FACES_FILE, source: JSON.stringify(listed) })
    },
    transformIndexHtml: { order: 'post', handler: (_html, { bundle }) => preloads(Object.keys(bundle ?? {}), early) },
  }
}

/** Links that fetch the first faces while the script is still on its way. */
function preloads(assets: readonly string[], early: readonly string[]): HtmlTagDescriptor[] {
  const files = assets.filter((asset) => early.some((name) => basename(asset).startsWith(name)))
  const shared = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '' }
  return files.map((file) => ({ tag: 'link', attrs: { ...shared, href: `../${file}` }, injectTo: 'head-prepend' }))
}

function rule(family: string, weight: number, path: string, range: string): string {
  return `@font-face{font-family:"${family}";font-weight:${weight};font-display:block;src:url("${path}") format("woff2");unicode-range:${range}}`
}

async function subset(source: Buffer, text: string): Promise<string> {
  const key = createHash('sha256').update(source).update(text).digest('hex').slice(0, 24)
  const path = join(cache, `${key}.woff2`)
  if (existsSync(path)) return path
  mkdirSync(cache, { recursive: true })
  const temporary = `${path}.${process.pid}`
  writeFileSync(temporary, await subsetFont(source, text, { targetFormat: 'woff2' }))
  renameSync(temporary, path)
  return path
}

/** Every character of the decks and of the source that can reach a screen, and all of printable ASCII. */
function ownCharacters(root: string): ReadonlySet<string> {
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')
  const texts = ['slides', 'src'].flatMap((folder) => textsIn(join(root, folder)))
  return new Set([...ascii, ...texts.join('')].filter((character) => character >= ' '))
}

function textsIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && /(report\.md|\.yaml|\.ts|\.svelte)$/.test(entry.name))
  return files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
}

/** The 7445 characters of GB 2312: what a Chinese office writes, names apart. */
function gb2312(): ReadonlySet<string> {
  const decoder = new TextDecoder('gb18030')
  const rows = Array.from({ length: 0xf7 - 0xa1 + 1 }, (_, row) => 0xa1 + row).filter((row) => row < 0xaa || row > 0xaf)
  const cells = Array.from({ length: 94 }, (_, cell) => 0xa1 + cell)
  return new Set(
    rows.flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell)))).filter(isAssigned),
  )
}

const isAssigned = (character: string) => !/[\uE000-\uF8FF\uFFFD]/u.test(character)

function ranges(characters: readonly string[]): string {
  const codes = characters.map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b)
  const runs: [number, number][] = []
  for (const code of codes) {
    const last = runs.at(-1)
    if (last && code === last[1] + 1) last[1] = code
    else runs.push([code, code])
  }
  const hex = (code: number) => code.toString(16).toUpperCase()
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',')
}
