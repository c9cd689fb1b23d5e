import type { Stretch } from '../stretch.ts'
import { lineOf } from './caption.ts'
import { withheld } from './place.ts'
import type { Named } from './place.ts'
import type { Slot } from './slots.ts'
import type { Standing } from './standing.ts'
import type { Topic } from './topic.ts'

/** What is known where a figure stands. */
export interface Setting {
  readonly text: string
  readonly topic: Topic
  /** The name of the figure just before it, for what is said of that very figure (增长5.4%，提高0.3个百分点). */
  readonly previous: { readonly slot: Slot; readonly named: Named } | undefined
  /** The verb that it shares with the figure that opens its list: 清退企业1家、经营户276户. */
  readonly verb: Stretch | undefined
  /** No figure of its clause follows. */
  readonly isLast: boolean
  /** Words in front of a colon that name what follows: 养老床位：120张. */
  readonly title: Stretch | undefined
}

/** A name, and whether it is the figure's own, so that later figures may carry it on. */
export interface SlotName {
  readonly named: Named
  readonly own: boolean
  /** The owner's words alone, where the caption says more (生产总值 of 生产总值增长). */
  readonly pieces?: readonly Stretch[]
}

/** A name with its label, which is its pieces in one line. */
export function named(text: string, name: Omit<Named, 'label'>, own: boolean): SlotName {
  const label = (lineOf(text, name.before) + lineOf(text, name.after).replace(/^的/, '')).replace(/的$/, '')
  return { named: { ...name, label }, own }
}

/** Withheld; words that are more than grammar or a verb stay as a label to find it by. */
export function doubt(text: string, at: Stretch, standing: Standing): SlotName {
  const findable = standing === 'name' || standing === 'dependent' || standing === 'attribute'
  return { named: withheld(findable ? lineOf(text, [at]) : ''), own: false }
}
