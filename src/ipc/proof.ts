import type { AuditedDeck } from '../audit/audit-deck.ts'
import type { Language } from '../messages/say.ts'
import type { Proven } from '../proof/finding.ts'

/** Everything the proof window needs, fixed for the life of the window. */
export interface ProofJob {
  readonly deck: AuditedDeck
  /** 0-based place of the first slide to prove: a window goes on behind the slide that ended the one before it. */
  readonly from: number
  readonly language: Language
}

export interface ProofRequests {
  'proof:get': () => ProofJob
  /** What the window shows now, as a picture. */
  'proof:photograph': () => Uint8Array
}

export interface ProofVerbs {
  /** What was found on the next slide. */
  'proof:proven': (proven: Proven) => void
}
