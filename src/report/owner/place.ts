import type { Direction, FigureKind, Quantity } from '../report.ts'
import type { Stretch } from '../stretch.ts'

/** A figure in its passage, from its first qualifier to the end of its unit, and the clause around it. */
export interface Place extends Stretch {
  readonly quantity: Quantity
  readonly clause: Stretch
}

/** What one figure is called. Offsets and indexes are those of its passage and of its list of places. */
export interface Named {
  /** Empty when the sentence does not establish it. */
  readonly subject: string
  readonly label: string
  readonly before: readonly Stretch[]
  readonly after: readonly Stretch[]
  readonly kind: FigureKind
  readonly direction: Direction
  /** Index of the first figure of its list or series. */
  readonly list?: number
  /** Index of the `from` of a `to`. */
  readonly pair?: number
  /** Its time, where its place in a series of years says more than the words before it. */
  readonly period?: string
}

/** Everything known of the owner of one figure. */
export interface Owned extends Named {
  readonly period: string
  /** Index of the whole that 其中 makes it a part of. */
  readonly partOf?: number
}

const withheldLabel = { subject: '', before: [], after: [], kind: 'level', direction: 'none' } as const

/** A figure whose owner is in doubt; it may keep words to be found by, but no subject. */
export const withheld = (label = ''): Named => ({ ...withheldLabel, label })
