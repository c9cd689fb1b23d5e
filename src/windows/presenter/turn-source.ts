import type { Slide } from '../../deck/deck.ts'
import type { Bridge } from '../../ipc/contract.ts'
import type { SlideshowState } from '../../ipc/show.ts'

/** S turns through the figures of the slide on the hall's screen; behind the last the slide is back. */
export function turnSource(bridge: Bridge, slide: Slide | undefined, card: SlideshowState['card']): void {
  const ids = (slide?.notes ?? []).flatMap(({ runs }) => runs.flatMap(({ figure }) => figure?.id ?? []))
  const next = ids[card ? ids.indexOf(card.id) + 1 : 0]
  if (next !== undefined) bridge.say('slideshow:card', next)
  else if (card) bridge.say('slideshow:card')
}
