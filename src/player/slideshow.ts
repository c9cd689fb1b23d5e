import type { Curtain, SlideshowState, Step } from '../ipc/show.ts'

export interface Slideshow {
  readonly state: () => SlideshowState
  readonly go: (step: Step) => void
  readonly draw: (curtain: Curtain) => void
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

/** The one owner of where the show is. Everyone else asks, and is told. */
export function createSlideshow({ slides, start, loops, loop = 0, changed }: SlideshowOptions): Slideshow {
  const last = slides - 1
  const clamp = (index: number) => Math.min(Math.max(index, 0), last)
  let state: SlideshowState = { index: clamp(start), curtain: 'none', loop }
  const set = (next: SlideshowState) => {
    const before = state
    const same = next.index === before.index && next.curtain === before.curtain && next.loop === before.loop
    if (same) return
    state = next
    changed(state, before)
  }
  /** Any step lifts the curtain: a clicker's “next” must never look dead. */
  const at = (index: number, count = state.loop) => set({ index: clamp(index), curtain: 'none', loop: count })
  return {
    state: () => state,
    draw: (curtain) => set({ ...state, curtain }),
    go: (step) => {
      if (step.to === 'slide') at(step.number - 1)
      else if (step.to === 'first') at(0)
      else if (step.to === 'last') at(last)
      else if (step.to === 'previous') at(state.index - 1)
      else if (state.index === last && loops) at(0, state.loop + 1)
      else at(state.index + 1)
    },
  }
}
