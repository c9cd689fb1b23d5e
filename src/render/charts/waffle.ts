import type { ChartConfiguration } from 'chart.js'
import type { Chart } from '../../deck/deck.ts'
import type { Size } from '../theme/frames.ts'
import { amountOf } from './drawing.ts'
import type { ChartLook, Drawing, Entrance } from './drawing.ts'
import { configureIconField } from './icon-field.ts'
import { pictureAndLabel } from './picture-and-label.ts'

const SIDE = 10
const CELLS = SIDE * SIDE
const GAP = 64

/** A hundred cells, the percentage beside them. */
export function layoutWaffle({ items }: Chart, size: Size): Drawing {
  const { plot, label } = pictureAndLabel(items[0], 0, size, GAP)
  return { plot, labels: label ? [label] : [] }
}

export function configureWaffle(chart: Chart, look: ChartLook, size: Size, entrance?: Entrance): ChartConfiguration {
  const { plot } = layoutWaffle(chart, size)
  const percent = amountOf(chart.items[0])
  // The last lit cell is filled by the fraction that is left.
  const lit = Array.from({ length: CELLS }, (_, cell) => Math.min(1, Math.max(0, percent - cell)))
  return configureIconField(
    { plot, columns: SIDE, rows: SIDE, icon: 'cell', upwards: true, lit, fill: 0.88 },
    look,
    size,
    entrance,
  )
}
