import type { Curtain, FailedSlide, Position, SlideshowState, Step } from '../ipc/show.ts'

export interface Slideshow {
  readonly state: () => SlideshowState
  readonly go: (step: Step) => void
  readonly draw: (curtain: Curtain) => void
  readonly showCard: (card: SlideshowState['card']) => void
  readonly freeze: (wanted: boolean) => void
  /** What is known of a slide that could not be shown. */
  readonly fail: (slide: FailedSlide) => void
  /** Whether no slide comes after this one in the loop. */
  readonly isLast: () => boolean
  /** The deck is another now, and the show stands at this slide of it. A frozen hall thaws: its slide is gone. */
  readonly recast: (slides: number, index: number) => void
}

export interface SlideshowOptions {
  readonly slides: number
  /** How many steps a slide takes, at least 1; 1 when absent. */
  readonly stepsOf?: (index: number) => number
  /** 0-based. */
  readonly start: number
  /** Whether next on the last slide leads to the first. */
  readonly loops: boolean
  /** Passes over the slides of which only the words can be shown; by their number they can still be asked for. */
  readonly skipsPlain?: boolean
  /** Loops completed before, by the show that this one follows. */
  readonly loop?: number
  readonly changed: (state: SlideshowState, before: SlideshowState) => void
}

/** The slide that the hall sees: not always the speaker's. */
export const hallPosition = ({ index, step, frozen }: SlideshowState): Position => frozen ?? { index, step }

/** Whether the slide at this index could not be shown, if only once. */
export const hasFailed = ({ failed = [] }: SlideshowState, index: number): boolean =>
  failed.some((each) => each.index === index)

/** Whether only the words of the slide at this index are shown. */
export const isPlain = ({ failed = [] }: SlideshowState, index: number): boolean =>
  failed.some((each) => each.index === index && each.plain)

/** The one owner of where the show is. Everyone else asks, and is told. */
export function createSlideshow({
  slides,
  stepsOf = () => 1,
  start,
  loops,
  skipsPlain = false,
  loop = 0,
  changed,
}: SlideshowOptions): Slideshow {
  let last = slides - 1
  const clamp = (index: number) => Math.min(Math.max(index, 0), last)
  let state: SlideshowState = { index: clamp(start), step: 0, curtain: 'none', loop }
  const set = (next: SlideshowState) => {
    const before = state
    const keys = ['index', 'step', 'curtain', 'loop', 'card', 'frozen', 'failed'] as const
    if (keys.every((key) => next[key] === before[key])) return
    state = next
    changed(state, before)
  }
  /** Any step lifts the curtain: a clicker's “next” must never look dead. */
  const at = (index: number, step = 0, count = state.loop) =>
    set({ ...state, index: clamp(index), step, curtain: 'none', card: undefined, loop: count })
  /** The nearest slide in that direction, from this index on; undefined when there is none. */
  const nearest = (index: number, by: 1 | -1): number | undefined => {
    if (index < 0 || index > last) return undefined
    return skipsPlain && isPlain(state, index) ? nearest(index + by, by) : index
  }
  const next = () => {
    const following = nearest(state.index + 1, 1)
    if (state.step + 1 < stepsOf(state.index)) at(state.index, state.step + 1)
    else if (following !== undefined) at(following)
    else if (loops) at(nearest(0, 1) ?? 0, 0, state.loop + 1)
    else at(state.index, state.step)
  }
  const previous = () => {
    const before = nearest(state.index - 1, -1)
    if (state.step > 0 || before === undefined) at(state.index, Math.max(0, state.step - 1))
    else at(before, stepsOf(before) - 1)
  }
  return {
    state: () => state,
    draw: (curtain) => set({ ...state, curtain }),
    showCard: (card) => set({ ...state, card, curtain: card ? 'none' : state.curtain }),
    freeze: (wanted) =>
      set({ ...state, frozen: wanted ? (state.frozen ?? { index: state.index, step: state.step }) : undefined }),
    fail: (slide) => set({ ...state, failed: withFailed(state, slide) }),
    isLast: () => nearest(state.index + 1, 1) === undefined,
    recast: (count, index) => {
      last = count - 1
      set({ ...state, index: clamp(index), step: 0, card: undefined, frozen: undefined, failed: undefined })
    },
    go: (step) => {
      const turns = step.to === 'next' || step.to === 'previous'
      // Back to the slide that was there before the card.
      if (state.card && turns) at(state.index, state.step)
      else if (step.to === 'next') next()
      else if (step.to === 'previous') previous()
      else if (step.to === 'slide') at(step.number - 1)
      else at(step.to === 'first' ? 0 : last)
    },
  }
}

const withFailed = ({ failed = [] }: SlideshowState, slide: FailedSlide) => [
  ...failed.filter(({ index }) => index !== slide.index),
  slide,
]
