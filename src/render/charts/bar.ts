import type { ChartConfiguration } from 'chart.js'
import type { Chart } from '../../deck/deck.ts'
import type { Size } from '../theme/frames.ts'
import { baseOptions, hiddenAxis } from './base-options.ts'
import { amountOf, SLIVER } from './drawing.ts'
import type { ChartLook, Drawing, Entrance } from './drawing.ts'
import { along } from './gradient.ts'
import { fitNumerals, linesOfName } from './value-text.ts'

const NAME_LINE = 1.34

export function layoutBar({ items }: Chart, size: Size): Drawing {
  const slot = size.width / Math.max(1, items.length)
  const nameSize = slot < 200 ? 32 : 38
  const valueSize = fitNumerals(items, slot * 0.98, 150)
  const nameLines = Math.max(1, ...items.map((item) => linesOfName(item, nameSize, slot * 0.9)))
  const foot = nameLines * nameSize * NAME_LINE + 22
  const head = valueSize * 1.2 + 10
  const plot = { x: 0, y: head, width: size.width, height: size.height - head - foot }
  const labels = items.map((item, index) => {
    const x = (index + 0.5) * slot
    const top = plot.y + plot.height - lengthOf(amountOf(item), maxOf(items), plot.height)
    return {
      item: index,
      nameSize,
      valueSize,
      name: { x, y: plot.y + plot.height + 18, width: slot * 0.9, align: 'center', rise: 'below' },
      value: { x, y: top - 10, width: slot, align: 'center', rise: 'above' },
    } as const
  })
  const ground = plot.y + plot.height
  return { plot, labels, lines: [{ from: [0, ground], to: [size.width, ground] }] }
}

export function configureBar(chart: Chart, look: ChartLook, size: Size, entrance?: Entrance): ChartConfiguration {
  const { plot } = layoutBar(chart, size)
  const slot = size.width / Math.max(1, chart.items.length)
  const max = maxOf(chart.items)
  const lengths = chart.items.map((item) => lengthOf(amountOf(item), max, plot.height))
  return {
    type: 'bar',
    data: {
      labels: chart.items.map((_, index) => index),
      datasets: [
        {
          data: chart.items.map(amountOf),
          backgroundColor: along('up', plot, lengths, look),
          barThickness: Math.min(150, slot * 0.5),
          minBarLength: SLIVER,
          borderRadius: 4,
        },
      ],
    },
    options: {
      ...baseOptions(plot, size, entrance),
      scales: { x: { display: false }, y: hiddenAxis(max) },
    },
  }
}

export const maxOf = (items: Chart['items']): number => Math.max(0, ...items.map(amountOf)) || 1

/** Pixels of a bar: true to scale, yet never unseen. */
export const lengthOf = (value: number, max: number, full: number): number =>
  value > 0 ? Math.max(SLIVER, (value / max) * full) : 0
