import type { Seen } from '../finding.ts'
import type { Scene } from '../scene.ts'

const MARKS = /[\p{P}\s]/gu

/** A paragraph whose last line is a single character, marks aside. */
export const orphan = ({ blocks }: Scene): readonly Seen[] =>
  blocks.flatMap(({ lines }) => {
    const last = lines.at(-1)?.text ?? ''
    const alone = lines.length > 1 && last.replace(MARKS, '').length <= 1
    return alone ? [{ words: `${lines.at(-2)?.text ?? ''} | ${last}` }] : []
  })
