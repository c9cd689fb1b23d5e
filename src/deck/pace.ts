import type { Draft } from './build-context.ts'
import type { Slide } from './deck.ts'
import { slideText } from './slide-words.ts'

/** Entrance of a slide with its chart, in seconds; the motion tokens stay under it. */
const ENTRANCE = 1.2
/** Silent reading speed of Chinese from a wall screen, characters a second. */
const READING_SPEED = 8
/** Time to look once more after reading, in seconds. */
const HOLD = 2.5
const SHORTEST = 5

/** Seconds until an onlooker has seen the entrance, read all words of a slide, and looked once more. */
export function paceOf(draft: Draft): number {
  const characters = slideText({ ...draft, id: '', seconds: 0 } as Slide).replaceAll(/\s/g, '').length
  return Math.round(Math.max(SHORTEST, ENTRANCE + characters / READING_SPEED + HOLD) * 10) / 10
}
