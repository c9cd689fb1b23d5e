import { setTimeout as pause } from 'node:timers/promises'
import type { NativeImage, WebContents } from 'electron'
import { pictureOf } from '../heal/picture-of.ts'

/** What of a captured picture tells whether a slide is on it. */
export interface Glimpse {
  /** 0 black to 255 white, over the whole picture. */
  readonly luma: number
  /** Between the darkest and the lightest place. */
  readonly range: number
  /** Equal for equal pictures. */
  readonly print: string
}

export type PictureFault = 'blank' | 'frozen'

export interface PictureWatch {
  /** Looks once, now. */
  readonly look: () => Promise<void>
  readonly stop: () => void
}

const SIDE = 24
/** A picture whose places differ by less holds no words: black, white, or the bare ground. */
const FLAT = 12

/** A slide that has just begun may still be empty, or the old one's picture still stand: only what lasts is a fault. */
const LOOKS = 3
const BETWEEN_LOOKS_MS = 600

/**
 * Looks at what the page really shows, a few times a minute: a page may live, answer and draw nothing.
 * @param slide which slide should be up; undefined while the screen is meant to be dark
 */
export function watchPicture(
  contents: WebContents,
  everyMs: number,
  slide: () => string | undefined,
  fault: (kind: PictureFault, glimpse: Glimpse) => void,
): PictureWatch {
  let before: Seen | undefined
  const glimpse = async (tries = LOOKS): Promise<Seen | undefined> => {
    const due = slide()
    if (due === undefined || contents.isDestroyed() || contents.isLoading() || contents.isCrashed()) return undefined
    const seen = { slide: due, glimpse: glimpseOf(await pictureOf(contents)) }
    // Between two slides a picture may be anything.
    if (slide() === due) return seen
    return tries > 1 ? glimpse(tries - 1) : undefined
  }
  const look = async () => {
    let seen = await glimpse()
    for (let looks = 1; looks < LOOKS && seen && faultIn(before, seen); looks += 1) {
      await pause(BETWEEN_LOOKS_MS)
      seen = await glimpse()
    }
    const kind = seen && faultIn(before, seen)
    before = seen ?? before
    if (seen && kind) fault(kind, seen.glimpse)
  }
  const timer = setInterval(() => void look(), everyMs)
  return { look, stop: () => clearInterval(timer) }
}

type Seen = { readonly slide: string; readonly glimpse: Glimpse }

/** Two slides never look alike to the last pixel; the same slide may. */
export function faultIn(before: Seen | undefined, now: Seen): PictureFault | undefined {
  if (now.glimpse.range < FLAT) return 'blank'
  return before && before.slide !== now.slide && before.glimpse.print === now.glimpse.print ? 'frozen' : undefined
}

function glimpseOf(picture: NativeImage | undefined): Glimpse {
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
