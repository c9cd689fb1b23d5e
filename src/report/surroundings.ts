import type { NumeralKind } from './report.ts'

/** A numeral with a few characters on each side of it. */
export interface Surroundings {
  readonly value: string
  readonly before: string
  readonly after: string
  readonly quoted: boolean
}

export type Rule = readonly [kind: NumeralKind, holds: (at: Surroundings) => boolean]
