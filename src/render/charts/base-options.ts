import type { ChartOptions } from 'chart.js'
import type { Size } from '../theme/frames.ts'
import type { Entrance, Plot } from './drawing.ts'

/** What all kinds share: fixed size, nothing to hover, no furniture, and a plot that is exactly where the labels expect it. */
export function baseOptions(plot: Plot, size: Size, entrance: Entrance | undefined) {
  return {
    responsive: false,
    events: [],
    animation: entrance ? staggered(entrance) : false,
    layout: {
      autoPadding: false,
      padding: {
        left: plot.x,
        top: plot.y,
        right: size.width - plot.x - plot.width,
        bottom: size.height - plot.y - plot.height,
      },
    },
    plugins: { legend: { display: false }, tooltip: { enabled: false } },
  } satisfies ChartOptions
}

const staggered = ({ grow, step }: Entrance) => ({
  duration: grow,
  easing: 'easeOutQuart' as const,
  delay: (at: { readonly dataIndex?: number }) => (at.dataIndex ?? 0) * step,
})

/** A value axis that starts at zero and shows nothing of itself. */
export const hiddenAxis = (max: number) => ({ display: false, min: 0, max })
