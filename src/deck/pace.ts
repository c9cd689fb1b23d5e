import type { Draft } from './build-context.ts'
import type { Slide } from './deck.ts'
import { slideText } from './slide-words.ts'

/** How fast an onlooker reads, and how long a slide stays after that. */
export interface Pace {
  /** Characters a second. */
  readonly readingSpeed: number
  /** Seconds to look once more after reading. */
  readonly hold: number
}

/** Silent reading of Chinese from a wall screen. */
export const DEFAULT_PACE: Pace = { readingSpeed: 8, hold: 2.5 }

/** Entrance of a slide with its chart, in seconds; the motion tokens stay under it. */
const ENTRANCE = 1.2
const SHORTEST = 5

/** Seconds until an onlooker has seen the entrance, read all words of a slide, and looked once more. */
export function paceOf(draft: Draft, { readingSpeed, hold } = DEFAULT_PACE): number {
  const characters = slideText({ ...draft, id: '', seconds: 0 } as Slide).replaceAll(/\s/g, '').length
  return Math.round(Math.max(SHORTEST, ENTRANCE + characters / readingSpeed + hold) * 10) / 10
}
