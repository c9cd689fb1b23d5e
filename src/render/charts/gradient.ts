import type { ScriptableContext } from 'chart.js'
import type { ChartLook, Plot } from './drawing.ts'

/** Paint that runs from the dark foot of each bar to its light end; `lengths` are the bars' in pixels. */
export const along =
  (way: 'up' | 'right', plot: Plot, lengths: readonly number[], look: ChartLook) => (at: ScriptableContext<'bar'>) => {
    const length = Math.max(1, lengths[at.dataIndex] ?? 1)
    const end = way === 'up' ? [0, plot.y + plot.height - length] : [plot.x + length, 0]
    const start = way === 'up' ? [0, plot.y + plot.height] : [plot.x, 0]
    const paint = at.chart.ctx.createLinearGradient(start[0] ?? 0, start[1] ?? 0, end[0] ?? 0, end[1] ?? 0)
    paint.addColorStop(0, look.markEnd)
    paint.addColorStop(0.75, look.mark)
    return paint
  }
