import type { Deck, Slide } from './deck.ts'
import { textOf } from './report-words.ts'

/** Characters a speaker reads out in a second: Chinese at the pace of an official report, about 240 a minute. */
const SPEAKING_SPEED = 4
/** A slide without words to read still has to be seen and turned. */
const SHORTEST = 4

/** Seconds of each slide, so that the speaker is through in the deck's minutes: shared out by what is read over each. */
export function budgetsOf({ slides, minutes }: Pick<Deck, 'slides' | 'minutes'>): readonly number[] {
  const needs = slides.map(speakingSeconds)
  const total = needs.reduce((sum, need) => sum + need, 0)
  return needs.map((need) => (total === 0 ? 0 : (need / total) * minutes * 60))
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
