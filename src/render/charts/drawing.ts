import type { ChartConfiguration } from 'chart.js'
import type { Chart, ShownFigure } from '../../deck/deck.ts'
import type { Size } from '../theme/frames.ts'
import type { Measure } from './measure.ts'

/** Colours of the ground a chart stands on, read from the theme's custom properties. */
export interface ChartLook {
  readonly mark: string
  readonly markEnd: string
  readonly track: string
  readonly line: string
}

export interface Plot extends Size {
  readonly x: number
  readonly y: number
}

/** Where a piece of text hangs: its edge or middle on x, its foot, middle or top on y. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly align: 'start' | 'center' | 'end'
  readonly rise: 'above' | 'middle' | 'below'
}

/** The direct label of an item: its name and its quantity. */
export interface Label {
  readonly item: number
  readonly name: Spot
  readonly value: Spot
  /** Pixels. */
  readonly nameSize: number
  readonly valueSize: number
}

/** A hair line from a mark to its label, or the ground that bars stand on. */
export interface Line {
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
}

/** The final geometry of a chart in CSS pixels; Chart.js fills `plot`, labels and lines are set over it. */
export interface Drawing {
  readonly plot: Plot
  readonly labels: readonly Label[]
  readonly lines?: readonly Line[]
}

/** In milliseconds; undefined stands still. */
export interface Entrance {
  readonly grow: number
  /** Between one mark and the next. */
  readonly step: number
}

/** Chart.js ties options to a chart type; these are the ones that have options of their own. */
export type Configuration = ChartConfiguration | ChartConfiguration<'doughnut'>

export interface Kind {
  readonly layout: (chart: Chart, size: Size) => Drawing
  /** A fresh object each time: Chart.js writes into what it is given. */
  readonly configure: (chart: Chart, look: ChartLook, size: Size, entrance?: Entrance) => Configuration
  /** What the drawn chart's marks measure; nothing where there is no axis. */
  readonly measure: Measure
}

/** What a mark measures. There is no mark for less than nothing, nor for what is no number. */
export function amountOf(item: ShownFigure | undefined): number {
  const number = item?.figure.quantity.number ?? 0
  return number > 0 && Number.isFinite(number) ? number : 0
}

/** A bar of any value that is not nothing can be seen, as its label says how small it is. */
export const SLIVER = 3
