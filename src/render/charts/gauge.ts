import type { ChartConfiguration } from 'chart.js'
import type { Chart } from '../../deck/deck.ts'
import type { Size } from '../theme/frames.ts'
import { baseOptions } from './base-options.ts'
import { amountOf } from './drawing.ts'
import type { ChartLook, Drawing, Entrance } from './drawing.ts'
import { fitNumerals, linesOfName } from './value-text.ts'

const CUTOUT = 0.76
const NAME_SIZE = 40

/** Half a ring over its numeral; the name stands on the ground below. */
export function layoutGauge({ items }: Chart, size: Size): Drawing {
  const lines = items[0] ? linesOfName(items[0], NAME_SIZE, size.width) : 1
  const foot = lines * NAME_SIZE * 1.36 + 28
  const diameter = Math.min(size.width, 2 * (size.height - foot), 980)
  const top = (size.height - diameter / 2 - foot) / 2
  const plot = { x: (size.width - diameter) / 2, y: top, width: diameter, height: diameter / 2 }
  const [cx, ground] = [size.width / 2, plot.y + plot.height]
  const inside = diameter * CUTOUT * 0.7
  const valueSize = fitNumerals(items.slice(0, 1), inside, 210)
  const label = {
    item: 0,
    nameSize: NAME_SIZE,
    valueSize,
    value: { x: cx, y: ground + valueSize * 0.1, width: inside, align: 'center', rise: 'above' },
    name: { x: cx, y: ground + 28, width: size.width, align: 'center', rise: 'below' },
  } as const
  return { plot, labels: items.length > 0 ? [label] : [] }
}

export function configureGauge(
  chart: Chart,
  look: ChartLook,
  size: Size,
  entrance?: Entrance,
): ChartConfiguration<'doughnut'> {
  const { plot } = layoutGauge(chart, size)
  const percent = Math.min(100, amountOf(chart.items[0]))
  return {
    type: 'doughnut',
    data: { datasets: [{ data: [percent, 100 - percent], backgroundColor: [look.mark, look.track], borderWidth: 0 }] },
    options: {
      ...baseOptions(plot, size, entrance ? { ...entrance, step: 0 } : undefined),
      cutout: `${CUTOUT * 100}%`,
      rotation: -90,
      circumference: 180,
    },
  }
}
