import { join } from 'node:path'
import { app } from 'electron'
import { hear } from '../ipc.ts'
import type { Launch } from '../launch.ts'
import type { RunningShow } from '../show.ts'
import { openLastPlace } from './last-place.ts'
import type { Drawing } from './offer-pointing.ts'

export interface Resumption {
  /** 1-based slide to offer to go back to. */
  readonly resume: () => number | undefined
  /** Whether nobody has stepped yet. */
  readonly fresh: () => boolean
}

/**
 * Keeps where the show is, and offers to go on there, with what was drawn, after a run that ended by accident. Whoever asks
 * for a slide is not asked.
 */
export function offerResume({ wanted, folder }: Launch, staged: RunningShow, drawing: Drawing): Resumption {
  const { opened, watch, slideshow } = staged
  const place = openLastPlace(join(app.getPath('userData'), 'last-place.json'))
  const left = wanted.slide === undefined ? place.left(folder, opened().deck.canvas) : undefined
  const drawn = left === undefined ? {} : drawing.earlier()
  let fresh = true
  watch(({ index }) => {
    fresh = false
    place.keep({ deck: folder, canvas: opened().deck.canvas, index })
  })
  hear('presenter:resume', () => {
    if (!fresh || left === undefined) return
    drawing.takeUp(drawn)
    slideshow.go({ to: 'slide', number: left + 1 })
  })
  hear('show:end', () => {
    place.forget()
    app.quit()
  })
  return { resume: () => (fresh && left !== undefined ? left + 1 : undefined), fresh: () => fresh }
}
