import { setTimeout as pause } from 'node:timers/promises'
import type { WebContents } from 'electron'
import { glimpseOf, isFlat } from '../heal/glimpse.ts'
import type { Glimpse } from '../heal/glimpse.ts'
import { pictureOf } from '../heal/picture-of.ts'

export type PictureFault = 'blank' | 'frozen'

export interface PictureWatch {
  /** Looks once, now. */
  readonly look: () => Promise<void>
  readonly stop: () => void
}

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
  if (isFlat(now.glimpse)) return 'blank'
  return before && before.slide !== now.slide && before.glimpse.print === now.glimpse.print ? 'frozen' : undefined
}
