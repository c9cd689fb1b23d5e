import type { Seen } from '../finding.ts'
import type { Scene } from '../scene.ts'

/** What the back row can read, on canvases of 1080 or 1200 pixels' height and on one of 1080 pixels' width alike. */
export const MINIMUM_PX = 28
const TOLERANCE_PX = 0.1

/** Text under the canvas's minimum, units, qualifiers and footers included. */
export const textTooSmall = ({ blocks }: Scene): readonly Seen[] =>
  blocks.flatMap(({ lines }) =>
    lines.flatMap(({ glyphs, text }) => {
      const smallest = Math.min(...glyphs.map(({ size }) => size))
      return smallest < MINIMUM_PX - TOLERANCE_PX
        ? [{ words: text, measure: `${smallest.toFixed(1)} / ${MINIMUM_PX} px` }]
        : []
    }),
  )
