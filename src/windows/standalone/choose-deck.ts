import { canvases } from '../../deck/canvases.ts'
import type { Deck } from '../../deck/deck.ts'

/** The deck whose canvas has the shape nearest to the window's. */
export function deckFor<D extends Deck>(decks: readonly D[], width: number, height: number): D | undefined {
  const distance = ({ canvas }: Deck) => {
    const shape = canvases[canvas]
    return Math.abs(Math.log((width * shape.height) / (height * shape.width)))
  }
  return [...decks].sort((a, b) => distance(a) - distance(b))[0]
}

/** Where a slide's words stand in the deck of another canvas: in the same section, as far into it. 0-based. */
export function samePlace(from: Deck, index: number, to: Deck): number {
  const section = from.slides[index]?.section
  const before = indicesOf(from, section)
  const after = indicesOf(to, section)
  const part = before.indexOf(index) / Math.max(1, before.length)
  return after[Math.floor(part * after.length)] ?? 0
}

const indicesOf = (deck: Deck, section: string | undefined): readonly number[] =>
  deck.slides.flatMap((slide, index) => (slide.section === section ? [index] : []))
