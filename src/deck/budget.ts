import type { Deck, Slide } from './deck.ts'
import { textOf } from './report-words.ts'

/** Characters a speaker reads out in a second: Chinese at the pace of an official report, about 240 a minute. */
const SPEAKING_SPEED = 4
/** A slide without words to read still has to be seen and turned. */
const SHORTEST = 4

/**
 * Seconds of each slide. What deck.yaml agrees for a slide stands; the others share what is left of the deck's minutes by
 * what is read over each, so that the speaker is through in time. Where nothing is left they have their natural pace.
 */
export function budgetsOf({ slides, minutes }: Pick<Deck, 'slides' | 'minutes'>): readonly number[] {
  const agreed = slides.reduce((sum, { budget = 0 }) => sum + budget, 0)
  const open = slides.filter(({ budget }) => budget === undefined)
  const needed = open.reduce((sum, slide) => sum + speakingSeconds(slide), 0)
  const left = minutes * 60 - agreed
  const rate = needed > 0 && left > 0 ? left / needed : 1
  return slides.map((slide) => slide.budget ?? speakingSeconds(slide) * rate)
}

/** Seconds that the passages of a slide take to read out at a natural pace, with no regard to the minutes. */
export function speakingSeconds({ notes }: Pick<Slide, 'notes'>): number {
  const characters = notes.map(textOf).join('').replaceAll(/\s/g, '').length
  return Math.max(SHORTEST, characters / SPEAKING_SPEED)
}

/** A stretch of slides that belong together: an area, or the slides of a part of the report that has none. */
export interface Stretch {
  readonly title: string
  /** 0-based, of its first slide. */
  readonly from: number
  readonly count: number
  readonly seconds: number
}

export function stretchesOf(deck: Pick<Deck, 'slides' | 'minutes'>): readonly Stretch[] {
  const budgets = budgetsOf(deck)
  const stretches: Stretch[] = []
  for (const [from, slide] of deck.slides.entries()) {
    const seconds = budgets[from] ?? 0
    const last = stretches.at(-1)
    const before = deck.slides[from - 1]
    if (last && before?.area?.index === slide.area?.index)
      stretches[stretches.length - 1] = { ...last, count: last.count + 1, seconds: last.seconds + seconds }
    else stretches.push({ title: slide.area ? textOf(slide.area.title) : slide.section, from, count: 1, seconds })
  }
  return stretches
}
