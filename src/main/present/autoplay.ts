import type { BrowserWindow } from 'electron'
import type { Deck } from '../../deck/deck.ts'
import type { Slideshow } from '../../player/slideshow.ts'
import { answer, hear, tell } from '../ipc.ts'
import { createKiosk } from '../kiosk/dwell.ts'
import type { KioskClock } from '../kiosk/dwell.ts'

export interface AutoplayOptions {
  /** As it is laid out now. */
  readonly deck: () => Deck
  /** Seconds of each slide. */
  readonly budgets: () => readonly number[]
  readonly slideshow: Slideshow
  readonly speed: number
  readonly windows: () => readonly BrowserWindow[]
}

export interface Autoplay {
  readonly moved: () => void
}

/** Steps the show on when each slide's budget is over, until the last slide or until the speaker does anything to the hall. */
export function offerAutoplay({ deck, budgets, slideshow, speed, windows }: AutoplayOptions): Autoplay {
  let dwell: KioskClock | undefined
  const set = (wanted: boolean) => {
    if (wanted === (dwell !== undefined)) return
    dwell?.stop()
    const seconds = budgets()
    const paced = deck().slides.map((slide, index) => ({ ...slide, seconds: seconds[index] ?? slide.seconds }))
    dwell = wanted ? createKiosk(paced, slideshow, speed, () => set(false)) : undefined
    dwell?.restart()
    for (const { webContents } of windows()) tell(webContents, 'autoplay:state', wanted)
  }
  answer('autoplay:get', () => dwell !== undefined)
  hear('autoplay:toggle', () => set(dwell === undefined))
  // Whatever the speaker does by hand is taking over.
  const takeOver = () => set(false)
  for (const verb of ['slideshow:go', 'slideshow:curtain', 'slideshow:card', 'slideshow:freeze'] as const)
    hear(verb, takeOver)
  return { moved: () => dwell?.restart() }
}
