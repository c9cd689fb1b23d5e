import type { Slide } from '../../deck/deck.ts'
import type { Slideshow } from '../../player/slideshow.ts'

export interface KioskClock {
  /** Starts the dwell of the slide that is now shown; call it whenever the position changes. */
  readonly restart: () => void
  readonly stop: () => void
}

/** The longest a timer can wait, 24 days; a longer one would fire at once. */
const LONGEST_MS = 2 ** 31 - 1

/**
 * Steps the show on when the present slide has been up for its time, divided by `speed`.
 * @param loopEnded what happens instead of a step when the last slide has been up
 * @param secondsOf how long a slide stays
 */
export function createKiosk(
  slides: readonly Slide[],
  slideshow: Slideshow,
  speed: number,
  loopEnded = () => slideshow.go({ to: 'next' }),
  secondsOf = (slide: Slide) => slide.seconds,
): KioskClock {
  let timer: NodeJS.Timeout | undefined
  const step = () => {
    if (slideshow.isLast()) loopEnded()
    else slideshow.go({ to: 'next' })
  }
  const restart = () => {
    clearTimeout(timer)
    const slide = slides[slideshow.state().index]
    const seconds = slide ? secondsOf(slide) : 0
    timer = setTimeout(step, Math.min((seconds * 1000) / speed, LONGEST_MS))
  }
  return { restart, stop: () => clearTimeout(timer) }
}
