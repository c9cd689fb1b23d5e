import type { Deck, Slide } from './deck.ts'

type Slides = Pick<Deck, 'slides'>

/**
 * Where a show goes on when its deck is laid out anew: the slide that reads the same passage, else one of the same
 * section, else the one as far along. @param index 0-based, in `from`. @returns 0-based, in `to`.
 */
export function samePlace(from: Slides, index: number, to: Slides): number {
  const slide = from.slides[index]
  if (!slide) return 0
  const starts = new Set(startsOf(slide))
  const wanted: readonly ((each: Slide) => boolean)[] = [
    (each) => each.layout === slide.layout && each.section === slide.section && readsJust(each, starts),
    (each) => each.layout === slide.layout && each.section === slide.section && reads(each, starts),
    (each) => each.section === slide.section && reads(each, starts),
    (each) => each.layout === slide.layout && each.section === slide.section,
    (each) => each.section === slide.section,
  ]
  for (const fits of wanted) {
    const found = to.slides.findIndex(fits)
    if (found >= 0) return found
  }
  return Math.round((index / Math.max(1, from.slides.length - 1)) * Math.max(0, to.slides.length - 1))
}

const readsJust = (slide: Slide, starts: ReadonlySet<number>) =>
  startsOf(slide).length === starts.size && startsOf(slide).every((start) => starts.has(start))
const reads = (slide: Slide, starts: ReadonlySet<number>) => startsOf(slide).some((start) => starts.has(start))

/** Where the passages of a slide begin in the report. */
function startsOf({ notes }: Slide): readonly number[] {
  return notes.flatMap(({ origin }) => (origin.from === 'report' ? [origin.span.start] : []))
}
