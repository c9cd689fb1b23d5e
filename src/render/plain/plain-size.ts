import type { Size } from '../theme/frames.ts'

/** Pixels, largest first. */
const SIZES = [92, 82, 72, 64, 56, 48, 42, 38, 34, 30, 26, 22, 18, 14, 11]
export const PLAIN_LINE_HEIGHT = 1.5
/** Air between two lines of words, in lines. */
export const PLAIN_GAP = 0.5
/** Words do not fill a line to its end. */
const RAGGED_EM = 2

/** The largest size at which the texts stand in the box one under the other. Rather too small: this is where all else has failed. */
export function plainSize(texts: readonly string[], box: Size): number {
  const widths = texts.map(widthInEm)
  const fits = (size: number) => {
    const perLine = Math.max(1, box.width / size - RAGGED_EM)
    const lines = widths.reduce((sum, width) => sum + Math.max(1, Math.ceil(width / perLine)), 0)
    return (lines + PLAIN_GAP * texts.length) * PLAIN_LINE_HEIGHT * size <= box.height
  }
  return SIZES.find(fits) ?? 11
}

/** A Latin letter is at most this wide; anything else may be a full square. */
const LATIN_EM = 0.7
const widthInEm = (text: string) => [...text].reduce((sum, letter) => sum + (letter <= '\u024f' ? LATIN_EM : 1), 0)
