import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import type { ExportOptions } from '../formats.ts'

/** A row of the build's fonts.json: a face cut to some characters, which stand in a CSS unicode-range. */
interface Face {
  readonly family: string
  readonly weight: number
  readonly file: string
  readonly range: string
}

/**
 * The @font-face rules of the built typefaces, cut to the characters of a text and written into the rules themselves.
 * @param built the folder of the build's fonts.json
 */
export async function cutFaces(
  built: string,
  text: string,
  { signal, onprogress }: Pick<ExportOptions, 'signal' | 'onprogress'>,
): Promise<string> {
  const faces = JSON.parse(await readFile(join(built, 'fonts.json'), 'utf8')) as readonly Face[]
  const characters = [...new Set(text)]
  const rules: string[] = []
  for (const [index, face] of faces.entries()) {
    signal.throwIfAborted()
    const has = inRange(face.range)
    rules.push(await cut(built, face, characters.filter(has)))
    onprogress({ done: index + 1, of: faces.length })
  }
  return rules.join('\n')
}

async function cut(built: string, { family, weight, file, range }: Face, wanted: readonly string[]): Promise<string> {
  if (wanted.length === 0) return ''
  const font = await subsetFont(await readFile(join(built, file)), wanted.join(''), { targetFormat: 'woff' })
  const source = `data:font/woff;base64,${font.toString('base64')}`
  return `@font-face{font-family:"${family}";font-weight:${weight};font-display:block;src:url(${source}) format("woff");unicode-range:${range}}`
}

/** @param range as CSS writes it: U+4E00-4E02,U+4E10 */
export function inRange(range: string): (character: string) => boolean {
  const spans = range.split(',').map((span) => {
    const [from = '', to = from] = span.replace('U+', '').split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
  })
  return (character) => {
    const code = character.codePointAt(0) ?? 0
    return spans.some(([from, to]) => from <= code && code <= to)
  }
}
