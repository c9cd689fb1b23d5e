import type { Glyph } from '../glyph.ts'
import type { Seen } from '../finding.ts'
import type { Scene } from '../scene.ts'

/** Never given to a character: every font draws it as what it has none for. */
const NO_CHARACTER = '\u{10FFFF}'
const SIDE = 32
const paper = new OffscreenCanvas(SIDE, SIDE).getContext('2d', { willReadFrequently: true })
const known = new Map<string, boolean>()

/** A character that is painted as the empty box of a font that has no glyph for it. */
export const glyphMissing = ({ blocks }: Scene): readonly Seen[] =>
  blocks.flatMap(({ lines }) =>
    lines.flatMap(({ glyphs, text }) => {
      const missing = glyphs.filter(isMissing).map(({ char }) => char)
      return missing.length > 0 ? [{ words: text, measure: missing.join(' ') }] : []
    }),
  )

function isMissing({ char, element }: Glyph): boolean {
  const { fontStyle, fontWeight, fontFamily } = getComputedStyle(element)
  const font = `${fontStyle} ${fontWeight} ${SIDE * 0.6}px ${fontFamily}`
  const key = font + char
  const found = known.get(key) ?? pictureOf(char, font) === pictureOf(NO_CHARACTER, font)
  known.set(key, found)
  return found
}

const pictures = new Map<string, string>()

function pictureOf(char: string, font: string): string {
  const key = font + char
  const found = pictures.get(key)
  if (found !== undefined || !paper) return found ?? ''
  paper.clearRect(0, 0, SIDE, SIDE)
  paper.font = font
  paper.fillText(char, 2, SIDE * 0.75)
  const picture = paper.getImageData(0, 0, SIDE, SIDE).data.join()
  if (char === NO_CHARACTER) pictures.set(key, picture)
  return picture
}
