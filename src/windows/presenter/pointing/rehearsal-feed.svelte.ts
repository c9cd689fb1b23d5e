import type { Bridge } from '../../../ipc/contract.ts'
import type { RehearsalState } from '../../../ipc/rehearsal.ts'

export interface RehearsalFeed {
  readonly rehearsal: RehearsalState
  readonly autoplay: boolean
}

/** Follows main's rehearsal and autoplay for the life of the page. */
export function followRehearsal(bridge: Bridge): RehearsalFeed {
  let rehearsal = $state.raw<RehearsalState>({ recordingSince: undefined, runs: [] })
  let autoplay = $state(false)
  bridge.listen('rehearsal:state', (state) => (rehearsal = state))
  bridge.listen('autoplay:state', (playing) => (autoplay = playing))
  void bridge.ask('rehearsal:get').then((state) => (rehearsal = state))
  void bridge.ask('autoplay:get').then((playing) => (autoplay = playing))
  return {
    get rehearsal() {
      return rehearsal
    },
    get autoplay() {
      return autoplay
    },
  }
}
