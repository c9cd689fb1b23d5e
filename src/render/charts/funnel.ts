import type { ChartConfiguration, Plugin } from 'chart.js'
import type { Chart } from '../../deck/deck.ts'
import { nameOf } from '../figure.ts'
import { widthInEm } from '../theme/fit-text.ts'
import type { Size } from '../theme/frames.ts'
import { lengthOf, maxOf } from './bar.ts'
import { baseOptions } from './base-options.ts'
import type { ChartLook, Drawing, Entrance } from './drawing.ts'
import { fitNumerals, quantityInEm } from './value-text.ts'

const GAP = 36
const NAME_SIZE = 40
const WIDEST_NAME = 0.3

/** Bars about one axis between a column of names and a column of quantities. */
export function layoutFunnel({ items }: Chart, size: Size): Drawing {
  const row = size.height / Math.max(1, items.length)
  const valueSize = fitNumerals(items, size.width * 0.32, Math.min(108, row * 0.6))
  const names = Math.max(0, ...items.map((item) => widthInEm(nameOf(item)))) * NAME_SIZE + 8
  const nameWidth = Math.min(names, size.width * WIDEST_NAME)
  const valueWidth = Math.max(0, ...items.map(quantityInEm)) * valueSize
  const plot = { x: nameWidth + GAP, y: 0, width: size.width - nameWidth - valueWidth - 2 * GAP, height: size.height }
  const middle = plot.x + plot.width / 2
  const labels = items.map((_, index) => {
    const y = (index + 0.5) * row
    return {
      item: index,
      nameSize: NAME_SIZE,
      valueSize,
      name: { x: nameWidth, y, width: nameWidth, align: 'end', rise: 'middle' },
      value: { x: size.width - valueWidth, y, width: valueWidth, align: 'start', rise: 'middle' },
    } as const
  })
  const lines = items.flatMap((item, index) => {
    const y = (index + 0.5) * row
    const half = lengthOf(item.figure.quantity.number, maxOf(items), plot.width) / 2
    return middle + half + 12 < plot.x + plot.width - 24
      ? [{ from: [middle + half + 12, y], to: [plot.x + plot.width, y] } as const]
      : []
  })
  return { plot, labels, lines }
}

export function configureFunnel(chart: Chart, look: ChartLook, size: Size, entrance?: Entrance): ChartConfiguration {
  const { plot } = layoutFunnel(chart, size)
  const max = maxOf(chart.items)
  const halves = chart.items.map((item) => (lengthOf(item.figure.quantity.number, max, plot.width) / plot.width) * 0.5)
  return {
    type: 'bar',
    data: {
      labels: chart.items.map((_, index) => index),
      datasets: [
        {
          data: halves.map((half) => [-half, half] as [number, number]),
          backgroundColor: look.mark,
          barThickness: Math.min(150, (size.height / Math.max(1, chart.items.length)) * 0.56),
          borderSkipped: false,
          borderRadius: 4,
        },
      ],
    },
    options: {
      ...baseOptions(plot, size, entrance),
      indexAxis: 'y',
      scales: { x: { display: false, min: -0.5, max: 0.5 }, y: { display: false } },
    },
    plugins: [slopes(look)],
  }
}

/** Fills the step from one bar to the next, so that the eye sees one stream narrowing. */
function slopes(look: ChartLook): Plugin {
  return {
    id: 'funnel-slopes',
    beforeDatasetsDraw: (chart) => {
      const bars = chart
        .getDatasetMeta(0)
        .data.map((bar) => bar.getProps(['x', 'base', 'y', 'height']) as unknown as Bar)
      chart.ctx.fillStyle = look.track
      for (const [index, bar] of bars.slice(1).entries()) fillBetween(chart.ctx, bars[index] ?? bar, bar)
    },
  }
}

interface Bar {
  readonly x: number
  readonly base: number
  readonly y: number
  readonly height: number
}

function fillBetween(ctx: CanvasRenderingContext2D, upper: Bar, lower: Bar): void {
  ctx.beginPath()
  ctx.moveTo(upper.base, upper.y + upper.height / 2)
  ctx.lineTo(upper.x, upper.y + upper.height / 2)
  ctx.lineTo(lower.x, lower.y - lower.height / 2)
  ctx.lineTo(lower.base, lower.y - lower.height / 2)
  ctx.fill()
}
