import type { Offer } from '../../content/releases/find-offers.ts'
import type { Log } from '../log.ts'

/** Offers that were refused: each is told of once. */
export interface Refusals {
  readonly add: (offer: Offer, why: string) => void
  readonly has: (offer: Offer) => boolean
  /** Other settings give all of them another chance. */
  readonly judgedUnder: (settings: string) => void
}

export function openRefusals(log: Log): Refusals {
  const prints = new Set<string>()
  let before = ''
  return {
    add: ({ path, print }, why) => {
      prints.add(print)
      log('content-refused', { deck: path, why })
    },
    has: ({ print }) => prints.has(print),
    judgedUnder: (settings) => {
      if (settings !== before) prints.clear()
      before = settings
    },
  }
}
