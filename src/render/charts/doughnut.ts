import type { ChartConfiguration } from 'chart.js'
import type { Chart, ShownFigure } from '../../deck/deck.ts'
import type { Size } from '../theme/frames.ts'
import { baseOptions } from './base-options.ts'
import { amountOf, SLIVER } from './drawing.ts'
import type { ChartLook, Drawing, Entrance, Label, Line, Plot } from './drawing.ts'
import { pictureAndLabel } from './picture-and-label.ts'
import { fitNumerals } from './value-text.ts'

const CUTOUT = 0.7
/** From the ring to the part's label. */
const LEADER = 72
const LEADER_LINE = 56
/** Air between the whole's words and the ring, as a share of the hole. */
const HOLE_USED = 0.74
const WHOLE_NAME_SIZE = 36

/** The ring is the whole, named in its middle; the part is turned to face its label. */
export function layoutDoughnut({ items }: Chart, size: Size): Drawing {
  const [part, whole] = items
  const { plot, label } = pictureAndLabel(part, 0, size, LEADER)
  const labels = [...(label ? [label] : []), ...(whole ? [wholeLabel(whole, plot)] : [])]
  const right = plot.x + plot.width
  const [cx, cy] = [plot.x + plot.width / 2, plot.y + plot.height / 2]
  const leader: Line =
    size.height > size.width
      ? { from: [cx, plot.y + plot.height], to: [cx, plot.y + plot.height + LEADER_LINE] }
      : { from: [right, cy], to: [right + LEADER_LINE, cy] }
  return { plot, labels, lines: label ? [leader] : [] }
}

function wholeLabel(whole: ShownFigure, plot: Plot): Label {
  const hole = plot.width * CUTOUT * HOLE_USED
  const valueSize = fitNumerals([whole], hole, 150)
  const [x, y] = [plot.x + plot.width / 2, plot.y + plot.height / 2 + 20]
  return {
    item: 1,
    nameSize: WHOLE_NAME_SIZE,
    valueSize,
    value: { x, y, width: hole, align: 'center', rise: 'middle' },
    name: { x, y: y - valueSize * 0.56, width: hole * 0.86, align: 'center', rise: 'above' },
  }
}

export function configureDoughnut(
  chart: Chart,
  look: ChartLook,
  size: Size,
  entrance?: Entrance,
): ChartConfiguration<'doughnut'> {
  const { plot } = layoutDoughnut(chart, size)
  const share = shareOf(chart, plot.width)
  const faces = size.height > size.width ? 180 : 90
  return {
    type: 'doughnut',
    data: {
      datasets: [{ data: [share, 1 - share], backgroundColor: [look.mark, look.track], borderWidth: 0 }],
    },
    options: {
      ...baseOptions(plot, size, entrance ? { ...entrance, step: 0 } : undefined),
      cutout: `${CUTOUT * 100}%`,
      rotation: faces - share * 180,
    },
  }
}

/** The part's share of the ring; a tiny one still shows as a sliver. */
function shareOf({ items }: Chart, diameter: number): number {
  const [part, whole] = [amountOf(items[0]), amountOf(items[1])]
  const share = whole > 0 ? Math.min(1, part / whole) : 1
  return share > 0 ? Math.max(share, SLIVER / (Math.PI * diameter)) : 0
}
