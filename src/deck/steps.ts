import type { Deck, Slide } from './deck.ts'

/** How many steps a slide takes; 1 where next always leads to another slide. */
export function stepsOf({ steps }: Pick<Deck, 'steps'>, slide: Slide | undefined): number {
  const stepped = steps === 'points' && (slide?.layout === 'points' || slide?.layout === 'task')
  return stepped ? Math.max(1, slide.points.length) : 1
}
