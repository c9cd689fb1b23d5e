import type { Bridge } from '../../ipc/contract.ts'
import { NEUTRAL } from '../../ipc/correction.ts'
import type { CorrectionState } from '../../ipc/correction.ts'
import type { Ink, Pointing } from '../../ipc/pointing.ts'
import { applyInk } from './ink.ts'

/** What lies over and around the slide, as this window knows it. */
export interface PointingFeed {
  readonly pointing: Pointing
  readonly ink: Ink
  readonly projector: CorrectionState
}

const NOTHING: Pointing = { tool: 'none', colour: 'vermilion', at: undefined, radius: 0.2, zoom: undefined }

/** Follows main for the life of the page. @param live false in modes where nobody points: all stays at rest. */
export function followPointing(bridge: Bridge, live: boolean): PointingFeed {
  let pointing = $state.raw(NOTHING)
  let ink = $state.raw<Ink>({})
  let projector = $state.raw<CorrectionState>({ correction: NEUTRAL, projector: undefined })
  const follow = () => {
    bridge.listen('pointing:state', (state) => (pointing = state))
    bridge.listen('ink:state', (state) => (ink = state))
    bridge.listen('ink:changed', (slide, change) => (ink = applyInk(ink, slide, change)))
    void bridge.ask('pointing:get').then((state) => ({ pointing, ink } = state))
    bridge.listen('correction:state', (state) => (projector = state))
    void bridge.ask('correction:get').then((state) => (projector = state))
  }
  if (live) follow()
  return {
    get pointing() {
      return pointing
    },
    get ink() {
      return ink
    },
    get projector() {
      return projector
    },
  }
}
