import { createContext } from 'svelte'
import type { Deck } from '../deck/deck.ts'
import type { Figure } from './figure.ts'

/** What every part of a slide may ask: getters over SlideView's props, so that reading them tracks them. */
export interface Stage {
  readonly deck: Deck
  /** Fading in with its words unseen, or shown now; near: just before or soon. */
  readonly phase: 'away' | 'near' | 'arriving' | 'shown'
  readonly motion: boolean
  /** Painted pixels for a CSS pixel, without the screen's own ratio. */
  readonly scale: number
  /** 0-based place of the last point that is shown; the others wait. */
  readonly step: number
  readonly onfigure: ((figure: Figure) => void) | undefined
}

export const [getStage, setStage] = createContext<Stage>()
