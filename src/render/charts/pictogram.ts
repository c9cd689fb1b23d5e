import type { ChartConfiguration } from 'chart.js'
import type { Chart } from '../../deck/deck.ts'
import type { Size } from '../theme/frames.ts'
import { amountOf } from './drawing.ts'
import type { ChartLook, Drawing, Entrance } from './drawing.ts'
import { configureIconField } from './icon-field.ts'
import { fitNumerals, linesOfName } from './value-text.ts'

const MOST = 120
const LARGEST_CELL = 210
const NAME_SIZE = 40

/** One icon for each unit counted, under the numeral and its name. */
export function layoutPictogram(chart: Chart, size: Size): Drawing {
  const { items } = chart
  const valueSize = fitNumerals(items.slice(0, 1), size.width, size.height > 700 ? 210 : 150)
  const nameLines = items[0] ? linesOfName(items[0], NAME_SIZE, size.width) : 0
  const head = valueSize * 1.16 + nameLines * NAME_SIZE * 1.36 + 28
  const { columns, rows, cell } = gridFor(countOf(chart), { width: size.width, height: size.height - head })
  const plot = { x: 0, y: head, width: columns * cell, height: rows * cell }
  const label = {
    item: 0,
    nameSize: NAME_SIZE,
    valueSize,
    value: { x: 0, y: 0, width: size.width, align: 'start', rise: 'below' },
    name: { x: 0, y: valueSize * 1.16, width: size.width, align: 'start', rise: 'below' },
  } as const
  return { plot, labels: items.length > 0 ? [label] : [] }
}

export function configurePictogram(chart: Chart, look: ChartLook, size: Size, entrance?: Entrance): ChartConfiguration {
  const { plot } = layoutPictogram(chart, size)
  const count = countOf(chart)
  const marked = chart.lit ?? count
  const { columns, rows } = gridFor(count, { width: size.width, height: size.height - plot.y })
  const lit = Array.from({ length: count }, (_, index) => (index < marked ? 1 : 0))
  return configureIconField({ plot, columns, rows, icon: chart.icon ?? 'dot', lit, fill: 0.78 }, look, size, entrance)
}

const countOf = ({ items }: Chart): number => Math.min(MOST, Math.round(amountOf(items[0])))

/** A last row that holds less than this share of a row looks forgotten: the grid counts as so much smaller. */
const FULL_ENOUGH = 0.5
const FORGOTTEN = 0.7
/** Of two grids the one whose rows are all full, unless its cells are this much smaller. */
const EVEN = 0.86

/** The grid of `count` square cells that fills a box best, its rows full where they can be. */
function gridFor(count: number, box: Size): { columns: number; rows: number; cell: number } {
  const grids = Array.from({ length: Math.max(1, count) }, (_, index) => {
    const columns = index + 1
    const rows = Math.max(1, Math.ceil(count / columns))
    const last = (count - (rows - 1) * columns) / columns
    const worth = last === 1 ? 1 : last < FULL_ENOUGH ? EVEN * FORGOTTEN : EVEN
    return { columns, rows, worth, cell: Math.min(LARGEST_CELL, box.width / columns, box.height / rows) }
  })
  return grids.reduce((best, grid) => (grid.cell * grid.worth >= best.cell * best.worth ? grid : best))
}
