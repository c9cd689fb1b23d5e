import type { Figure, Slide } from '../deck/deck.ts'

/** Every figure that a slide shows, in a chart, on a wall or inside a sentence, each once. Holds for any layout. */
export function figuresOn(slide: Slide): readonly Figure[] {
  const found = new Map<string, Figure>()
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if (isFigure(value)) found.set(value.id, value)
    else Object.values(value).forEach(walk)
  }
  walk(slide)
  return [...found.values()]
}

const isFigure = (value: object): value is Figure => 'id' in value && 'quantity' in value
