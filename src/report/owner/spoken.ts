import type { Stretch } from '../stretch.ts'
import type { Named } from './place.ts'
import type { Slot } from './slots.ts'
import type { Topic } from './topic.ts'

/** What has been said so far in the sentence. */
export interface Spoken {
  readonly topic: Topic
  /** Owners named since one was last carried on, for a 分别 behind them. */
  readonly recent: Topic
  /** The figure just before, for what is said of that very figure (增长5.4%，提高0.3个百分点). */
  readonly previous: { readonly slot: Slot; readonly named: Named } | undefined
  /** Words in front of a colon that name what follows: 养老床位：120张. */
  readonly title: Stretch | undefined
}

export const NOTHING_SPOKEN: Spoken = { topic: [], recent: [], previous: undefined, title: undefined }
