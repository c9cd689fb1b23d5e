import { excess } from '../box.ts'
import type { Seen } from '../finding.ts'
import type { Scene } from '../scene.ts'

const TOLERANCE_PX = 1

/** A chart's label that leaves the chart's figure. */
export const chartLabel = ({ blocks, toCanvas }: Scene): readonly Seen[] =>
  blocks.flatMap(({ element, lines }) => {
    const figure = element.closest('figure[data-chart]')
    if (!figure) return []
    const room = toCanvas(figure.getBoundingClientRect())
    return lines.flatMap(({ ink, text }) => {
      const out = excess(ink, room)
      return out > TOLERANCE_PX ? [{ words: text, measure: `${Math.round(out)} px` }] : []
    })
  })
