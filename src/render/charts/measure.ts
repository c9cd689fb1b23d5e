import type { Chart as LiveChart } from 'chart.js'
import type { Plot } from './drawing.ts'

/** The mark of an item as Chart.js has drawn it, in CSS pixels of the chart: what the proof holds against its number. */
export interface DrawnMark {
  readonly item: number
  /** A bar itself; the picture that an arc or icons belong to. */
  readonly box: Plot
  /** What of it is the value: a side of the box, or `length`. */
  readonly extent: 'height' | 'width' | 'arc' | 'count'
  /** Pixels of an arc in the middle of its ring; icons, of which one may be lit in part. */
  readonly length?: number
  /** Length of one unit where the axis ends of itself: at 100 %, with the last icon. */
  readonly perUnit?: number
}

export type Measure = (live: LiveChart) => readonly DrawnMark[]

interface Bar extends Plot {
  readonly base: number
}

/** Bars from their base to their end, upright or lying. */
export const measureBars: Measure = (live) => {
  const lying = live.options.indexAxis === 'y'
  return live.getDatasetMeta(0).data.map((element, item) => {
    const { x, y, base, width, height } = element.getProps(
      ['x', 'y', 'base', 'width', 'height'],
      true,
    ) as unknown as Bar
    const box = lying
      ? { x: Math.min(x, base), y: y - height / 2, width: Math.abs(x - base), height }
      : { x: x - width / 2, y: Math.min(y, base), width, height: Math.abs(y - base) }
    return { item, box, extent: lying ? 'width' : 'height' }
  })
}

interface Arc {
  readonly x: number
  readonly y: number
  readonly startAngle: number
  readonly endAngle: number
  readonly innerRadius: number
  readonly outerRadius: number
}

function readArc(live: LiveChart, index: number) {
  const names = ['x', 'y', 'startAngle', 'endAngle', 'innerRadius', 'outerRadius']
  const arc = live.getDatasetMeta(0).data[index]?.getProps(names as never[], true) as unknown as Arc | undefined
  if (!arc) return undefined
  const { x, y, outerRadius: r } = arc
  const radius = (arc.innerRadius + r) / 2
  return {
    length: (arc.endAngle - arc.startAngle) * radius,
    radius,
    box: { x: x - r, y: y - r, width: 2 * r, height: 2 * r },
  }
}

/** The part's arc, and the whole ring. */
export const measureRing: Measure = (live) => {
  const part = readArc(live, 0)
  if (!part) return []
  const { length, radius, box } = part
  const shared = { box, extent: 'arc' } as const
  return [
    { ...shared, item: 0, length },
    { ...shared, item: 1, length: 2 * Math.PI * radius },
  ]
}

/** The lit arc of half a ring, which is 100 %. */
export const measureGauge: Measure = (live) => {
  const lit = readArc(live, 0)
  if (!lit) return []
  const { length, radius, box } = lit
  return [
    { item: 0, box: { ...box, height: box.height / 2 }, extent: 'arc', length, perUnit: (Math.PI * radius) / 100 },
  ]
}

/** How many icons are drawn, or how many of the field's cells are lit. */
export const measureIcons =
  (counted: 'drawn' | 'lit'): Measure =>
  (live) => {
    const points = live.getDatasetMeta(0).data
    const lit = live.data.datasets[0]?.data.map((point) => Number(Reflect.get(Object(point), 'lit') ?? 0)) ?? []
    const seen = points.map(({ options }, index) => (Number(options['radius']) > 0 ? [index] : [])).flat()
    const length = seen.reduce((sum, index) => sum + (counted === 'drawn' ? 1 : (lit[index] ?? 0)), 0)
    const { left, top, width, height } = live.chartArea
    return [{ item: 0, box: { x: left, y: top, width, height }, extent: 'count', length, perUnit: 1 }]
  }

/** For a picture without an axis. */
export const measureNothing: Measure = () => []
