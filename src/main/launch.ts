import type { Mode } from '../ipc/show.ts'
import type { Arguments } from './arguments.ts'
import type { Log } from './log.ts'

/** What the composition root hands to the mode that was asked for. */
export interface Launch {
  readonly wanted: Arguments
  readonly mode: Mode
  /** Of the deck. */
  readonly folder: string
  readonly log: Log
  /** A page has been given its script; while it compiles it, this process has nothing else to do. */
  readonly scriptServed: Promise<void>
}
