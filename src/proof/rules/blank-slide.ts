import type { Seen } from '../finding.ts'
import type { Scene } from '../scene.ts'

/** A slide without a word. */
export const blankSlide = ({ blocks, slide }: Scene): readonly Seen[] =>
  blocks.some(({ element }) => slide.contains(element)) ? [] : [{ words: '' }]
