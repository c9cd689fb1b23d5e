import type { Stretch } from '../stretch.ts'

/** The owner that a later figure without a name of its own may carry on. */
export interface Owner {
  readonly subject: string
  /** The report's words for it, in reading order. */
  readonly pieces: readonly Stretch[]
  readonly unit: string
}

/** What the sentence speaks of: one owner, several, or (empty) nothing that could be carried on. */
export type Topic = readonly Owner[]

/** The one owner that is spoken of; undefined when there are none or several. */
export function soleOwner(topic: Topic): Owner | undefined {
  const [owner] = topic
  return owner && topic.every(({ subject }) => subject === owner.subject) ? owner : undefined
}
