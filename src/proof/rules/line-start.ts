import type { Seen } from '../finding.ts'
import type { Scene } from '../scene.ts'

const NEVER_FIRST = /^[，。、；：！？”’）》】〉」』…,.;:!?)%]/
const NEVER_LAST = /[“‘（《【〈「『(]$/

/** A line that begins with a mark that closes, or ends with one that opens. */
export const lineStart = ({ blocks }: Scene): readonly Seen[] =>
  blocks.flatMap(({ lines }) =>
    lines.flatMap(({ text }, index) => {
      if (index > 0 && NEVER_FIRST.test(text)) return [{ words: text.slice(0, 8) }]
      return index < lines.length - 1 && NEVER_LAST.test(text) ? [{ words: text.slice(-8) }] : []
    }),
  )
