import { say } from '../messages/say.ts'
import type { ChartKind, ShownFigure } from './deck.ts'
import { misfitOnAxis } from './one-axis.ts'
import { textOf } from './report-words.ts'

/** What a picture can be asked to be: a chart, or figures set against each other. */
export type PictureKind = ChartKind | 'comparison'

/** Why figures do not fit a picture: the diagnostic's code and its message. */
export type Misfit = readonly [code: string, message: string]

/** Kinds whose items lie on one axis or in one whole. */
const ONE_AXIS: readonly PictureKind[] = ['bar', 'horizontal-bar', 'comparison']
const ONE_UNIT: readonly PictureKind[] = [...ONE_AXIS, 'doughnut', 'funnel']
/** Kinds that draw their first item and no other. */
const ONE_FIGURE: readonly PictureKind[] = ['gauge', 'waffle', 'pictogram']
const MOST_ICONS = 120

/** Whether such a picture of these figures would mislead, or cannot be drawn; undefined when it is fit to be shown. */
export function misfitOf(kind: PictureKind, items: readonly ShownFigure[]): Misfit | undefined {
  const [first, second] = items.map(({ figure }) => figure.quantity)
  if (!first) return ['figures-missing', say('figures-missing')]
  if (ONE_UNIT.includes(kind)) {
    const units = [...new Set(items.map(({ figure }) => figure.quantity.unit))]
    const named = { units: units.join(say('quoted-separator')) }
    const key = kind === 'comparison' ? 'units-mixed-compared' : 'units-mixed-in-spec'
    if (units.length > 1) return ['units-mixed', say(key, named)]
  }
  if (ONE_FIGURE.includes(kind) && second)
    return ['too-many-figures', say('too-many-figures', { kind, count: items.length })]
  return onAxis(kind, items) ?? inWhole(kind, items)
}

function onAxis(kind: PictureKind, items: readonly ShownFigure[]): Misfit | undefined {
  const misfit = ONE_AXIS.includes(kind) ? misfitOnAxis(items.map(({ figure }) => figure)) : undefined
  if (misfit === 'kinds') return ['kinds-mixed', say('kinds-mixed')]
  if (misfit === 'range') return ['range-on-axis', say('range-on-axis')]
  if (misfit === 'negative') return negative(kind, items)
  return misfit === 'no-amount' ? ['no-amount-on-axis', say('no-amount-on-axis')] : undefined
}

function inWhole(kind: PictureKind, items: readonly ShownFigure[]): Misfit | undefined {
  const [first, second] = items.map(({ figure }) => figure.quantity)
  if (!first) return undefined
  const figure = first.value + first.unit
  const range = items.find(({ figure: { quantity } }) => quantity.numberTo !== undefined)
  if (range) return ['range-on-axis', say('range-on-axis')]
  const share = first.unit === '%' && first.number >= 0 && first.number <= 100 && items[0]?.figure.kind !== 'change'
  if ((kind === 'gauge' || kind === 'waffle') && !share)
    return ['not-a-percentage', say('not-a-percentage', { kind, figure })]
  const inside = second && items.length === 2 && first.number >= 0 && first.number <= second.number && second.number > 0
  if (kind === 'doughnut' && !inside) return ['not-part-and-whole', notPartAndWhole(items)]
  const countable = Number.isInteger(first.number) && first.number > 0 && first.number <= MOST_ICONS
  if (kind === 'pictogram' && !countable) return ['too-many-icons', say('too-many-icons', { value: first.value })]
  return kind === 'funnel' ? negative(kind, items) : undefined
}

function negative(kind: PictureKind, items: readonly ShownFigure[]): Misfit | undefined {
  const below = items.find(({ figure }) => figure.quantity.number < 0)?.figure.quantity
  return below && ['negative-on-axis', say('negative-on-axis', { kind, figure: below.value + below.unit })]
}

/** Of two figures it says how to swap them. */
function notPartAndWhole([first, second, third]: readonly ShownFigure[]): string {
  if (!first || !second || third) return say('not-part-and-whole')
  return say('not-part-and-whole-swapped', { part: textOf(second.quote), whole: textOf(first.quote) })
}
