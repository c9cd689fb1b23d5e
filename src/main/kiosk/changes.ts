import { say } from '../../messages/say.ts'
import type { Played } from './playing.ts'

/** The changes of one screen, one at a time: the next begins when the one before has settled. */
export interface Changes {
  readonly next: (change: () => Promise<Played>) => Promise<Played>
  /** None is begun any more; resolves when the last one has settled. */
  readonly end: () => Promise<void>
  readonly areOver: () => boolean
}

export function inTurn(settled: () => Promise<void>): Changes {
  let turn: Promise<unknown> = Promise.resolve()
  let over = false
  return {
    next: (change) => {
      const played = turn.then(() => (over ? { ok: false as const, reason: say('kiosk-page-died') } : change()))
      turn = played.then(settled)
      return played
    },
    end: async () => {
      over = true
      await turn
    },
    areOver: () => over,
  }
}
