import type { ChartConfiguration, Plugin } from 'chart.js'
import type { Chart } from '../../deck/deck.ts'
import { nameOf } from '../../deck/caption-words.ts'
import { widthInEm } from '../../deck/width-in-em.ts'
import type { Size } from '../theme/frames.ts'
import { lengthOf, maxOf } from './bar.ts'
import { baseOptions } from './base-options.ts'
import { amountOf } from './drawing.ts'
import type { ChartLook, Drawing, Entrance, Label, Line, Plot } from './drawing.ts'
import { fitNumerals, quantityInEm } from './value-text.ts'

const GAP = 36
const NAME_SIZE = 40
const WIDEST_NAME = 0.3
/** Share of a narrow chart that quantities over names may take. */
const WIDEST = 0.46
/** On less than this a name stands under its quantity, so that the stream keeps its width. */
const NARROW = 1000
const LARGEST = 118

/** Bars about one axis between a column of names and a column of quantities. */
export function layoutFunnel({ items }: Chart, size: Size): Drawing {
  const row = size.height / Math.max(1, items.length)
  const narrow = size.width < NARROW
  const valueSize = fitNumerals(items, size.width * (narrow ? WIDEST : 0.32), Math.min(LARGEST, row * 0.6))
  const { before, after } = columnsBeside(items, size.width, valueSize)
  const left = narrow ? 0 : before + GAP
  const x = size.width - after
  const plot = { x: left, y: 0, width: x - GAP - left, height: size.height }
  const labels = items.map((_, index): Label => {
    const y = (index + 0.5) * row
    return {
      item: index,
      nameSize: NAME_SIZE,
      valueSize,
      name: narrow
        ? { x, y: y + valueSize * 0.36, width: after, align: 'start', rise: 'below' }
        : { x: before, y, width: before, align: 'end', rise: 'middle' },
      value: { x, y: narrow ? y - NAME_SIZE * 0.6 : y, width: after, align: 'start', rise: 'middle' },
    }
  })
  return { plot, labels, lines: leaders(items, plot, row) }
}

/** Widths of what stands left and right of the stream. */
function columnsBeside(items: Chart['items'], width: number, valueSize: number) {
  const names = Math.max(0, ...items.map((item) => widthInEm(nameOf(item)))) * NAME_SIZE + 8
  const values = Math.max(0, ...items.map(quantityInEm)) * valueSize
  return width < NARROW
    ? { before: 0, after: Math.min(Math.max(values, names), width * WIDEST) }
    : { before: Math.min(names, width * WIDEST_NAME), after: values }
}

/** From each bar that is short enough to the column of quantities. */
function leaders(items: Chart['items'], plot: Plot, row: number): readonly Line[] {
  const [middle, right] = [plot.x + plot.width / 2, plot.x + plot.width]
  return items.flatMap((item, index): readonly Line[] => {
    const y = (index + 0.5) * row
    const end = middle + lengthOf(amountOf(item), maxOf(items), plot.width) / 2 + 12
    return end < right - 24 ? [{ from: [end, y], to: [right, y] }] : []
  })
}

export function configureFunnel(chart: Chart, look: ChartLook, size: Size, entrance?: Entrance): ChartConfiguration {
  const { plot } = layoutFunnel(chart, size)
  const max = maxOf(chart.items)
  const halves = chart.items.map((item) => (lengthOf(amountOf(item), max, plot.width) / plot.width) * 0.5)
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
