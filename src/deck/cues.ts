import { sectionNamed } from './build-context.ts'
import type { BuildContext } from './build-context.ts'
import type { Deck } from './deck.ts'

/**
 * Id of a slide → the presenter's own notes for its section. Not part of the deck:
 * what the audience's window and the exports are given does not hold them.
 */
export type Cues = Readonly<Record<string, string>>

export function placeCues(context: BuildContext, { slides }: Pick<Deck, 'slides'>): Cues {
  const cues: Record<string, string> = {}
  for (const { section, text } of context.spec.notes) {
    const heading = sectionNamed(context, section)?.heading.text
    for (const { id } of slides.filter((slide) => slide.section === heading))
      cues[id] = [cues[id], text.value].filter(Boolean).join('\n')
  }
  return cues
}
