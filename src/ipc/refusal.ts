import type { Language } from '../messages/say.ts'

/** Why a deck is not shown, for the refusal window. */
export interface Refusal {
  readonly folder: string
  /** Of the window's own words; the problems are written in it already. */
  readonly language: Language
  readonly problems: readonly { readonly place: string; readonly message: string }[]
}

export interface RefusalRequests {
  'refusal:get': () => Refusal
}
