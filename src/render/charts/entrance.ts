import type { Chart } from '../../deck/deck.ts'
import { CHART_GROW_MS, CHART_STAGGER_MS } from '../theme/motion.ts'
import { amountOf } from './drawing.ts'
import type { Entrance } from './drawing.ts'

/** Marks that enter one after the other share the time that is left of the slide's entrance. */
export function entranceOf({ kind, items }: Chart): Entrance {
  const marks = kind === 'waffle' ? 100 : kind === 'pictogram' ? amountOf(items[0]) : items.length
  return { grow: CHART_GROW_MS, step: Math.min(80, CHART_STAGGER_MS / Math.max(1, marks - 1)) }
}
