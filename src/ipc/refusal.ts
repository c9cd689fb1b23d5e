import type { Language } from '../messages/say.ts'

/** The audit found mistakes in the deck; its file is damaged; or there is no deck to speak of. */
export type Fault = 'audit' | 'damaged' | 'unusable'

/** Why a deck is not shown, for the refusal window. */
export interface Refusal {
  readonly folder: string
  readonly fault: Fault
  /** Of the window's own words; the problems are written in it already. */
  readonly language: Language
  readonly problems: readonly { readonly place: string; readonly message: string }[]
}

export interface RefusalRequests {
  'refusal:get': () => Refusal
}
