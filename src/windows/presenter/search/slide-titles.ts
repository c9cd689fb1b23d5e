import type { Deck, Slide } from '../../../deck/deck.ts'
import { textOf } from '../../../render/figure.ts'

/** What a slide is called: its title where it has one, else the heading it shows. */
export function titleOf(slide: Slide): string {
  const words = ('title' in slide ? slide.title : undefined) ?? ('heading' in slide ? slide.heading : undefined)
  return words ? textOf(words) : slide.section
}

/** By what a slide is found: its title and the section it stands for. */
export const searchableSlides = ({ slides }: Deck) =>
  slides.map((slide, index) => ({
    item: index,
    name: titleOf(slide),
    context: `${slide.section}${slide.area ? textOf(slide.area.title) : ''}`,
  }))
