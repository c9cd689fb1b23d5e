import type { Deck, Slide, Words } from '../deck/deck.ts'
import { figuresOn, shownFiguresOf } from '../deck/slide-words.ts'
import type { Figure, Passage, Report, SourceSpan } from '../report/report.ts'

interface EntryBase {
  /** Heading of the section it stands in. */
  readonly section: string
  /** 0-based place of the slide that shows it; absent when this edition leaves it out. */
  readonly slide: number | undefined
}

/** What a question from the hall may be about: a figure, a point or a section of the report. */
export type Entry =
  | (EntryBase & { readonly kind: 'figure'; readonly figure: Figure })
  | (EntryBase & { readonly kind: 'point'; readonly text: string })
  | (EntryBase & { readonly kind: 'section' })

/** Everything in the report that can be looked up, in the report's order, whether this edition shows it or not. */
export function entriesOf(report: Report, { slides }: Deck): readonly Entry[] {
  const slideOfFigure = placeFigures(slides)
  return report.sections.flatMap((part): readonly Entry[] => {
    const section = part.heading.text
    const found = slides.findIndex((slide) => slide.section === section)
    const opening = found < 0 ? undefined : found
    return [
      { kind: 'section', section, slide: opening },
      ...part.passages.flatMap((passage): readonly Entry[] => {
        const spoken = slideThatTells(slides, passage)
        return [
          { kind: 'point', section, text: passage.text, slide: spoken ?? opening },
          ...passage.figures.map((figure): Entry => ({
            kind: 'figure',
            section,
            figure,
            slide: slideOfFigure.get(figure.id) ?? spoken,
          })),
        ]
      }),
    ]
  })
}

/** Figure → the slide that sets it by itself (in a chart, on a wall), else the first that has it in its text. */
function placeFigures(slides: readonly Slide[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  const place = (figures: readonly Figure[], index: number) => {
    for (const { id } of figures) if (!places.has(id)) places.set(id, index)
  }
  for (const [index, slide] of slides.entries())
    place(
      shownFiguresOf(slide).map(({ figure }) => figure),
      index,
    )
  for (const [index, slide] of slides.entries()) place(figuresOn(slide), index)
  return places
}

function slideThatTells(slides: readonly Slide[], { span }: Passage): number | undefined {
  const index = slides.findIndex(({ notes }) => notes.some((words) => overlaps(words, span)))
  return index < 0 ? undefined : index
}

const overlaps = ({ origin }: Words, { start, end }: SourceSpan) =>
  origin.from === 'report' && origin.span.start < end && start < origin.span.end
