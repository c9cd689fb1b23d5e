import { excess } from '../box.ts'
import type { Seen } from '../finding.ts'
import type { Scene } from '../scene.ts'

const TOLERANCE_PX = 1

/** Text that is painted beyond the canvas, or beyond an ancestor that clips it. */
export const textOverflow = ({ blocks, canvas, slide, toCanvas }: Scene): readonly Seen[] =>
  blocks.flatMap(({ element, lines }) => {
    const clips = [canvas, ...clippingAncestors(element, slide).map((each) => toCanvas(each.getBoundingClientRect()))]
    return lines.flatMap(({ ink, text }) => {
      const out = Math.max(...clips.map((clip) => excess(ink, clip)))
      return out > TOLERANCE_PX ? [{ words: text, measure: `${Math.round(out)} px` }] : []
    })
  })

function clippingAncestors(element: Element | null, slide: Element): readonly Element[] {
  if (!element || element === slide || element.matches('.slide')) return []
  const clips = getComputedStyle(element).overflow !== 'visible'
  return [...(clips ? [element] : []), ...clippingAncestors(element.parentElement, slide)]
}
