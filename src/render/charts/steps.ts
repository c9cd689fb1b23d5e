import type { ChartConfiguration } from 'chart.js'
import type { Chart } from '../../deck/deck.ts'
import type { Size } from '../theme/frames.ts'
import { baseOptions } from './base-options.ts'
import type { ChartLook, Drawing, Entrance } from './drawing.ts'
import { fitNumerals } from './value-text.ts'

const NODE = 17
/** Share of a step that its quantity may take. */
const STEP_USED = 0.94
/** Numerals smaller than this would rather stand in rows. */
const SMALLEST_ACROSS = 84
const LARGEST = 210
const NAME_SIZE = 44
const NAME_LINE = 1.34

/** On a box this tall for its width, the steps go down it and stand larger. */
const TALL = 0.72

const isUpright = ({ items }: Chart, { width, height }: Size) =>
  height > width * TALL || fitNumerals(items, (width / Math.max(1, items.length)) * STEP_USED, 128) < SMALLEST_ACROSS

/** Equal nodes on one line in the report's order: nothing is measured, so there is no axis. */
export function layoutSteps(chart: Chart, size: Size): Drawing {
  return isUpright(chart, size) ? layoutDown(chart, size) : layoutAcross(chart, size)
}

function layoutAcross({ items }: Chart, size: Size): Drawing {
  const step = size.width / Math.max(1, items.length)
  const valueSize = fitNumerals(items, step * STEP_USED, Math.min(LARGEST, size.height * 0.3))
  const y = Math.min(size.height - 150, Math.max(valueSize * 1.2 + 48, size.height * 0.52))
  const labels = items.map((_, index) => {
    const x = (index + 0.5) * step
    return {
      item: index,
      nameSize: NAME_SIZE,
      valueSize,
      value: { x, y: y - 44, width: step, align: 'center', rise: 'above' },
      name: { x, y: y + 44, width: step * 0.86, align: 'center', rise: 'below' },
    } as const
  })
  return { plot: { x: 0, y: y - NODE, width: size.width, height: 2 * NODE }, labels }
}

function layoutDown({ items }: Chart, size: Size): Drawing {
  const x = NODE + 6
  const left = x + 60
  const nameSize = size.height / items.length < 160 ? 34 : NAME_SIZE
  const head = nameSize * NAME_LINE
  const step = (size.height - head) / Math.max(1, items.length)
  const valueSize = fitNumerals(items, size.width - left, Math.min(LARGEST, (step - head) * 0.72))
  const labels = items.map((_, index) => {
    const y = head + (index + 0.5) * step
    return {
      item: index,
      nameSize,
      valueSize,
      value: { x: left, y, width: size.width - left, align: 'start', rise: 'middle' },
      name: { x: left, y: y - valueSize * 0.5, width: size.width - left, align: 'start', rise: 'above' },
    } as const
  })
  return { plot: { x: x - NODE, y: head, width: 2 * NODE, height: size.height - head }, labels }
}

export function configureSteps(chart: Chart, look: ChartLook, size: Size, entrance?: Entrance): ChartConfiguration {
  const { plot } = layoutSteps(chart, size)
  const count = Math.max(1, chart.items.length)
  const upright = isUpright(chart, size)
  return {
    type: 'line',
    data: { datasets: [{ ...nodeStyle(look), data: nodes(count, upright) }] },
    options: {
      ...baseOptions(plot, size, entrance),
      animations: { x: { duration: 0 }, y: { duration: 0 }, radius: { type: 'number', from: 0 } },
      clip: false,
      scales: {
        x: { type: 'linear', display: false, min: 0, max: upright ? 1 : count },
        y: { type: 'linear', display: false, min: 0, max: upright ? count : 1 },
      },
    },
  }
}

const nodes = (count: number, upright: boolean) =>
  Array.from({ length: count }, (_, index) =>
    upright ? { x: 0.5, y: count - index - 0.5 } : { x: index + 0.5, y: 0.5 },
  )

const nodeStyle = (look: ChartLook) => ({
  borderColor: look.track,
  borderWidth: 5,
  pointBackgroundColor: look.mark,
  pointBorderColor: look.track,
  pointBorderWidth: 6,
  pointRadius: NODE - 3,
})
