import type { Entry } from '../search/entries.ts'

export interface LookUpRequests {
  /** Everything in the report that can be asked about. */
  'look-up:get': () => readonly Entry[]
}
