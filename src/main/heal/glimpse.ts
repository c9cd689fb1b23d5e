import type { NativeImage } from 'electron'

/** What of a captured picture tells whether a slide is on it. */
export interface Glimpse {
  /** 0 black to 255 white, over the whole picture. */
  readonly luma: number
  /** Between the darkest and the lightest place. */
  readonly range: number
  /** Equal for equal pictures. */
  readonly print: string
}

const SIDE = 24
/** A picture whose places differ by less holds no words: black, white, or the bare ground. */
const FLAT = 12

export const isFlat = ({ range }: Glimpse): boolean => range < FLAT

export function glimpseOf(picture: NativeImage | undefined): Glimpse {
  // BGRA; no picture is as blank as a black one.
  const bitmap = picture?.resize({ width: SIDE, height: SIDE }).toBitmap() ?? Buffer.alloc(4)
  const lumas = Array.from({ length: bitmap.length / 4 }, (_, pixel) => lumaOf(bitmap, pixel * 4))
  return {
    luma: Math.round(lumas.reduce((sum, luma) => sum + luma, 0) / lumas.length),
    range: Math.max(...lumas) - Math.min(...lumas),
    print: bitmap.toString('base64'),
  }
}

const lumaOf = (bitmap: Buffer, at: number) =>
  0.0722 * (bitmap[at] ?? 0) + 0.7152 * (bitmap[at + 1] ?? 0) + 0.2126 * (bitmap[at + 2] ?? 0)
