import { shared } from '../box.ts'
import type { Seen } from '../finding.ts'
import type { Scene } from '../scene.ts'

const TOLERANCE_PX = 3

/** Two lines of text whose ink meets, of two blocks or of one that is set too tight. */
export function overlap({ blocks }: Scene): readonly Seen[] {
  const lines = blocks.flatMap((block) => block.lines)
  return lines.flatMap((line, index) =>
    lines.slice(index + 1).flatMap((other) => {
      if (shared(line.ink, other.ink) <= TOLERANCE_PX) return []
      const depth = Math.max(
        ...line.glyphs.flatMap((glyph) => other.glyphs.map((against) => shared(glyph.ink, against.ink))),
      )
      return depth > TOLERANCE_PX ? [{ words: `${line.text} × ${other.text}`, measure: `${Math.round(depth)} px` }] : []
    }),
  )
}
