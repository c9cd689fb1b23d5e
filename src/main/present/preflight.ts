import { speakingSeconds } from '../../deck/budget.ts'
import { canvasFor } from '../../deck/canvases.ts'
import type { Deck } from '../../deck/deck.ts'
import type { Check, Measured } from '../../ipc/presenter.ts'
import type { Seats } from './seats.ts'

export interface Circumstances {
  readonly deck: Deck
  readonly seats: Seats
  /** Figures proven by the audit. */
  readonly figures: number
  readonly awake: boolean
  readonly onBattery: boolean
  readonly measured: Measured
}

/** Reading the words out may take this much longer than agreed before somebody should worry, or this little of it. */
const OVER = 1.15
const UNDER = 0.5

/** Everything that has embarrassed a speaker before, one line each. */
export function checkBeforeShow(now: Circumstances): readonly Check[] {
  const { deck, seats, measured } = now
  const both = seats.audience !== undefined && seats.presenter !== undefined
  const apart = both && seats.audience.id !== seats.presenter.id
  const { width = 0, height = 0 } = seats.audience?.bounds ?? {}
  const fitting = width > 0 ? canvasFor(width, height) : deck.canvas
  const minutes = Math.round(deck.slides.reduce((sum, slide) => sum + speakingSeconds(slide), 0) / 60)
  const [over, under] = [minutes > deck.minutes * OVER, minutes < deck.minutes * UNDER]
  const slides = measured.overflowing.join(' ')
  return [
    { name: 'displays', state: both ? 'good' : 'hint', values: { size: `${width}×${height}` } },
    { name: 'notes', state: apart ? 'good' : 'hint' },
    { name: 'canvas', state: fitting === deck.canvas ? 'good' : 'hint', values: { canvas: deck.canvas, fitting } },
    { name: 'audit', state: 'good', values: { figures: now.figures } },
    { name: 'fonts', state: measured.fonts ? 'good' : 'bad' },
    { name: 'overflow', state: slides ? 'bad' : 'good', values: { slides, count: deck.slides.length } },
    { name: 'awake', state: now.awake ? 'good' : 'bad' },
    { name: 'power', state: now.onBattery ? 'hint' : 'good' },
    { name: 'quiet', state: 'hint' },
    { name: 'time', state: over || under ? 'hint' : 'good', values: { minutes, agreed: deck.minutes } },
  ]
}
