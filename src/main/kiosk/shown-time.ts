import type { SlideshowState } from '../../ipc/show.ts'

/** A slide of a programme that has left the screen. */
export interface Stood {
  readonly deck: string
  readonly slide: string
  readonly seconds: number
  /** Loops completed before. */
  readonly loop: number
}

export interface ShownTime {
  /** The slide of this state stands on the screen from now on; behind a curtain nothing does. */
  readonly show: (state: SlideshowState) => void
  /** Nothing of it is on the screen any more. */
  readonly end: () => void
}

/** Measures how long each slide stands on the screen. */
export function measureShown(left: (state: SlideshowState, seconds: number) => void): ShownTime {
  let shown: SlideshowState | undefined
  let since = 0
  const end = () => {
    const seconds = Math.round((performance.now() - since) / 100) / 10
    if (shown) left(shown, seconds)
    shown = undefined
  }
  return {
    end,
    show: (state) => {
      const same = shown?.index === state.index && shown.loop === state.loop && state.curtain === 'none'
      if (same) return
      end()
      shown = state.curtain === 'none' ? state : undefined
      since = performance.now()
    },
  }
}
