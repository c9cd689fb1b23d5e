import type { SlideReports } from './slide-reports.ts'

/** The slide that has settled on screen, and its neighbours, drawn before they are asked for. Indices are 0-based. */
export interface AheadOfTime {
  readonly ready: readonly number[]
  /** Draws the neighbours of this slide one after the other, and gives up the others. */
  readonly around: (index: number) => void
}

/** @param mayDraw whether there is such a slide, and one that has not failed before: that one waits until it is asked for */
export function drawAhead(told: Pick<SlideReports, 'ahead'>, mayDraw: (index: number) => boolean): AheadOfTime {
  let ready = $state.raw<readonly number[]>([])
  let middle = -1
  const draw = ([index, ...others]: readonly number[]): void => {
    if (index === undefined) return
    if (ready.includes(index) || !mayDraw(index)) return draw(others)
    const here = middle
    told.ahead(
      index,
      () => (ready = [...ready, index]),
      () => here === middle && draw(others),
    )
  }
  return {
    get ready() {
      return ready
    },
    around: (index) => {
      const neighbours = [index + 1, index - 1]
      middle = index
      // The slide itself stays when the show goes on: it is what one goes back to.
      ready = [index, ...ready.filter((each) => neighbours.includes(each))]
      draw(neighbours)
    },
  }
}
