import type { Slide, Words } from '../../deck/deck.ts'
import { wordsOf } from '../../deck/slide-words.ts'
import { textOf } from '../figure.ts'

/** A slide as nothing but words. */
export interface PlainWords {
  readonly area: Words | undefined
  readonly heading: Words
  /** Each once: a quotation that a passage holds already is not repeated. */
  readonly lines: readonly Words[]
}

export function plainWords(slide: Slide): PlainWords {
  const heading = 'heading' in slide ? slide.heading : slide.title
  const area = slide.area?.title
  const rest = wordsOf(slide).filter((words) => words !== heading && words !== area)
  const texts = rest.map(textOf)
  const isHeld = (text: string, place: number) =>
    texts.some((other, at) => at !== place && other.includes(text) && (other !== text || at < place))
  return { area, heading, lines: rest.filter((_words, place) => !isHeld(texts[place] ?? '', place)) }
}
