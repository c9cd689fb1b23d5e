import type { Chart, ChartConfiguration } from 'chart.js'
import type { Configuration } from './drawing.ts'
import type { Size } from '../theme/frames.ts'
import type { DrawnMark, Measure } from './measure.ts'

export interface HeldChart {
  readonly resize: (pixelRatio: number) => void
  readonly destroy: () => void
}

export interface HoldOptions extends Size {
  readonly pixelRatio: number
  readonly measure: Measure
  /** Called with its marks when the end state is painted. */
  readonly ondrawn: (marks: readonly DrawnMark[]) => void
}

/** The one place where a Chart.js chart begins and ends. The library itself is fetched when the first chart is. */
export function holdChart(canvas: HTMLCanvasElement, config: Configuration, held: HoldOptions): HeldChart {
  let chart: Chart | undefined
  let { pixelRatio } = held
  let wanted = true
  const begin = async () => {
    const { Chart } = await import('./chart-js.ts')
    if (!wanted) return
    prepare(canvas, held)
    const tell = () => {
      if (chart) held.ondrawn(held.measure(chart))
    }
    chart = new Chart(canvas, withRatio(config, pixelRatio, tell))
    if (config.options?.animation === false) tell()
  }
  void begin()
  // Chromium prints a canvas as vectors if it was drawn while the print began, and as its pixels if before.
  const redraw = () => chart?.draw()
  addEventListener('beforeprint', redraw)
  return {
    resize: (ratio) => {
      pixelRatio = ratio
      if (!chart) return
      chart.options.devicePixelRatio = ratio
      chart.resize(held.width, held.height)
    },
    destroy: () => {
      wanted = false
      removeEventListener('beforeprint', redraw)
      chart?.destroy()
      chart = undefined
    },
  }
}

/** Chart.js would measure the element under the player's transform; so it is told the size instead. */
function prepare(canvas: HTMLCanvasElement, { width, height }: Size): void {
  canvas.width = width
  canvas.height = height
  canvas.style.cssText = `width:${width}px;height:${height}px`
}

/** Chart.js's own constructor wants the union of all types; a configuration of one type is one of them. */
function withRatio(config: Configuration, devicePixelRatio: number, ondrawn: () => void): ChartConfiguration {
  const { options, ...rest } = config as ChartConfiguration
  const animation = options?.animation ? { ...options.animation, onComplete: ondrawn } : false
  return { ...rest, options: { ...options, animation, devicePixelRatio } }
}

/** For the player: fetches Chart.js once the first slide stands, so that the first chart need not wait. */
export const fetchCharts = (): Promise<unknown> => import('./chart-js.ts')
