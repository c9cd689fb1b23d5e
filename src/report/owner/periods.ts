import type { Stretch } from '../stretch.ts'
import type { Place } from './place.ts'
import { timesIn } from './time-words.ts'

/** The time of a figure; `own` when it is named for this figure alone, right before it. */
export interface Period {
  readonly words: string
  readonly own: boolean
}

const NO_PERIOD: Period = { words: '', own: false }
const SENTENCE_END = /[。！？!?\n]/
const LONGEST_SENTENCE = 600

/** For each figure the time named last before it in its sentence, as written. */
export function findPeriods(text: string, places: readonly Place[]): readonly Period[] {
  const periods: Period[] = []
  let carried = NO_PERIOD
  let from = 0
  for (const place of places) {
    from = Math.max(from, place.start - LONGEST_SENTENCE)
    const between = text.slice(from, place.start)
    const ends = Array.from(between.matchAll(new RegExp(SENTENCE_END, 'g'))).at(-1)
    if (ends) carried = NO_PERIOD
    const start = from + (ends ? ends.index + 1 : 0)
    const times = timesIn(text.slice(start, place.start + 1), start)
    const last = times.at(-1)
    const adjacent = last !== undefined && isAdjacent(text, last, place)
    const lasting = times.findLast(({ local }) => !local)
    if (lasting) carried = { words: lasting.words, own: false }
    periods.push(last && (adjacent || !last.local) ? { words: last.words, own: adjacent } : carried)
    from = place.end
  }
  return periods
}

/** 2021年12万人次, 2022年达到18万人次. */
const isAdjacent = (text: string, time: Stretch, place: Place): boolean =>
  /^的?(?:为|是|达到?|约|则为)?$/.test(text.slice(time.end, place.start))
