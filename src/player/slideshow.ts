import type { Curtain, SlideshowState, Step } from '../ipc/show.ts'

export interface Slideshow {
  readonly state: () => SlideshowState
  readonly go: (step: Step) => void
  readonly draw: (curtain: Curtain) => void
  readonly showCard: (card: SlideshowState['card']) => void
  readonly freeze: (wanted: boolean) => void
}

export interface SlideshowOptions {
  readonly slides: number
  /** 0-based. */
  readonly start: number
  /** Whether next on the last slide leads to the first. */
  readonly loops: boolean
  /** Loops completed before, by the show that this one follows. */
  readonly loop?: number
  readonly changed: (state: SlideshowState, before: SlideshowState) => void
}

/** The slide that the hall sees: not always the speaker's. */
export const hallIndex = ({ index, frozen }: SlideshowState): number => frozen ?? index

/** The one owner of where the show is. Everyone else asks, and is told. */
export function createSlideshow({ slides, start, loops, loop = 0, changed }: SlideshowOptions): Slideshow {
  const last = slides - 1
  const clamp = (index: number) => Math.min(Math.max(index, 0), last)
  let state: SlideshowState = { index: clamp(start), curtain: 'none', loop }
  const set = (next: SlideshowState) => {
    const before = state
    const keys = ['index', 'curtain', 'loop', 'card', 'frozen'] as const
    if (keys.every((key) => next[key] === before[key])) return
    state = next
    changed(state, before)
  }
  /** Any step lifts the curtain: a clicker's “next” must never look dead. */
  const at = (index: number, count = state.loop) =>
    set({ ...state, index: clamp(index), curtain: 'none', card: undefined, loop: count })
  return {
    state: () => state,
    draw: (curtain) => set({ ...state, curtain }),
    showCard: (card) => set({ ...state, card, curtain: card ? 'none' : state.curtain }),
    freeze: (wanted) => set({ ...state, frozen: wanted ? (state.frozen ?? state.index) : undefined }),
    go: (step) => {
      const turns = step.to === 'next' || step.to === 'previous'
      // Back to the slide that was there before the card.
      if (state.card && turns) at(state.index)
      else if (step.to === 'slide') at(step.number - 1)
      else if (step.to === 'first') at(0)
      else if (step.to === 'last') at(last)
      else if (step.to === 'previous') at(state.index - 1)
      else if (state.index === last && loops) at(0, state.loop + 1)
      else at(state.index + 1)
    },
  }
}
