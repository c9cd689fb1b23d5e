import type { Bridge } from '../ipc/contract.ts'
import { afterPaint } from './after-paint.ts'

/** What a page tells of each slide that it draws, so that who watches it knows which one it fails on. Indices are 0-based. */
export interface SlideReports {
  /** Call before the slide's own parts are made: they may be the end of the page. */
  readonly drawing: (index: number) => void
  readonly painted: (index: number) => void
  readonly failed: (index: number, error: unknown) => void
  /** Draws a slide that is not shown yet, or not in the hall. */
  readonly ahead: (index: number, draw: () => void, drawn?: () => void) => void
}

/** Characters; main hears no more. */
const MOST_REASON = 500

export const reportTo = ({ say }: Pick<Bridge, 'say'>): SlideReports => ({
  drawing: (index) => say('slideshow:drawing', index),
  painted: (index) => say('slideshow:painted', index),
  failed: (index, error) => {
    console.error(error)
    say('slideshow:failed', index, String(error).slice(0, MOST_REASON))
  },
  ahead: (index, draw, drawn) => {
    say('slideshow:drawing', index)
    draw()
    afterPaint(() => {
      say('slideshow:drawn', index)
      drawn?.()
    })
  },
})
