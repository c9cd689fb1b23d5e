import type { ChartConfiguration, Plugin, Point } from 'chart.js'
import type { Icon } from '../../deck/deck.ts'
import type { Size } from '../theme/frames.ts'
import { baseOptions, hiddenAxis } from './base-options.ts'
import type { ChartLook, Entrance, Plot } from './drawing.ts'
import { iconPaths } from './icons.ts'

/** A field of equal icons, row by row. */
export interface IconField {
  readonly plot: Plot
  readonly columns: number
  readonly rows: number
  readonly icon: Icon | 'cell'
  /** Rows follow one another from the bottom upwards instead of downwards. */
  readonly upwards?: boolean
  /** How much of each icon is lit, 0 … 1, in the order of the rows. */
  readonly lit: readonly number[]
  /** Share of a cell that its icon takes. */
  readonly fill: number
}

/** A point of the chart, and how much of its icon is lit. */
interface LitPoint extends Point {
  readonly lit: number
}

/** A scatter chart whose points are silhouettes; a point's animated radius makes its icon grow. */
export function configureIconField(
  field: IconField,
  look: ChartLook,
  size: Size,
  entrance?: Entrance,
): ChartConfiguration {
  const { plot, columns, rows, lit, upwards = false } = field
  const radius = (plot.width / columns / 2) * field.fill
  return {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: lit.map((share, index): LitPoint => {
            const row = Math.floor(index / columns) + 0.5
            return { x: (index % columns) + 0.5, y: upwards ? row : rows - row, lit: share }
          }),
          pointRadius: lit.map(() => radius),
        },
      ],
    },
    options: {
      ...baseOptions(plot, size, entrance),
      animations: { x: { duration: 0 }, y: { duration: 0 }, radius: { type: 'number', from: 0 } },
      clip: false,
      scales: { x: hiddenAxis(columns), y: hiddenAxis(rows) },
    },
    plugins: [iconPainter(field, look)],
  }
}

function iconPainter({ icon, lit }: IconField, look: ChartLook): Plugin {
  const shape = new Path2D(iconPaths[icon])
  return {
    id: 'icon-field',
    beforeDatasetDraw: ({ ctx }, { meta }) => {
      meta.data.forEach((point, index) => {
        const radius = Number(point.options['radius'])
        if (radius > 0) paint(ctx, shape, { x: point.x, y: point.y, radius, lit: lit[index] ?? 0 }, look)
      })
      return false
    },
  }
}

interface Mark {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly lit: number
}

function paint(ctx: CanvasRenderingContext2D, shape: Path2D, { x, y, radius, lit }: Mark, look: ChartLook): void {
  ctx.save()
  ctx.translate(x - radius, y - radius)
  ctx.scale(radius / 12, radius / 12)
  if (lit < 1) {
    ctx.fillStyle = look.track
    ctx.fill(shape, 'evenodd')
  }
  if (lit > 0) {
    ctx.beginPath()
    ctx.rect(0, 0, 24 * lit, 24)
    ctx.clip()
    ctx.fillStyle = look.mark
    ctx.fill(shape, 'evenodd')
  }
  ctx.restore()
}
