import type { ChartConfiguration } from 'chart.js'
import type { Chart } from '../../deck/deck.ts'
import type { Size } from '../theme/frames.ts'
import { lengthOf, maxOf } from './bar.ts'
import { baseOptions, hiddenAxis } from './base-options.ts'
import { amountOf, SLIVER } from './drawing.ts'
import type { ChartLook, Drawing, Entrance } from './drawing.ts'
import { along } from './gradient.ts'
import { fitNumerals, quantityInEm } from './value-text.ts'

const GAP = 24

/** Rows: the name over its bar, the quantity at the bar's end. */
export function layoutHorizontalBar({ items }: Chart, size: Size): Drawing {
  const rows = Math.max(1, items.length)
  const nameSize = size.height / rows < 96 ? 32 : 42
  const nameHeight = nameSize * 1.34
  const valueSize = fitNumerals(items, size.width * 0.5, Math.min(108, (size.height / rows) * 0.5))
  const reserve = Math.max(0, ...items.map(quantityInEm)) * valueSize + GAP
  const plot = { x: 0, y: nameHeight / 2, width: size.width - reserve, height: size.height - nameHeight / 2 }
  const row = plot.height / rows
  const thickness = thicknessOf(row)
  const labels = items.map((item, index) => {
    const y = plot.y + (index + 0.5) * row
    const end = lengthOf(amountOf(item), maxOf(items), plot.width)
    return {
      item: index,
      nameSize,
      valueSize,
      name: { x: 0, y: y - thickness / 2 - 14, width: size.width, align: 'start', rise: 'above' },
      value: { x: end + GAP, y, width: reserve, align: 'start', rise: 'middle' },
    } as const
  })
  return { plot, labels }
}

const thicknessOf = (row: number): number => Math.min(84, row * 0.36)

export function configureHorizontalBar(
  chart: Chart,
  look: ChartLook,
  size: Size,
  entrance?: Entrance,
): ChartConfiguration {
  const { plot } = layoutHorizontalBar(chart, size)
  const max = maxOf(chart.items)
  const lengths = chart.items.map((item) => lengthOf(amountOf(item), max, plot.width))
  return {
    type: 'bar',
    data: {
      labels: chart.items.map((_, index) => index),
      datasets: [
        {
          data: chart.items.map(amountOf),
          backgroundColor: along('right', plot, lengths, look),
          barThickness: thicknessOf(plot.height / Math.max(1, chart.items.length)),
          minBarLength: SLIVER,
          borderRadius: 4,
        },
      ],
    },
    options: {
      ...baseOptions(plot, size, entrance),
      indexAxis: 'y',
      scales: { x: hiddenAxis(max), y: { display: false } },
    },
  }
}
