import type { Box } from '../box.ts'
import type { Seen } from '../finding.ts'
import type { Scene } from '../scene.ts'
import type { TextBlock } from '../text-lines.ts'

/** Air between text and the edge of the panel that it stands on, in pixels of the canvas. */
const LEAST = 16

/** Text that touches the edge of the panel it stands on: a card, a cell, one of two fields. */
export const panelPadding = ({ blocks, slide, toCanvas }: Scene): readonly Seen[] =>
  blocks.flatMap(({ element, lines }: TextBlock) => {
    const panel = panelOf(element, slide)
    if (!panel) return []
    const edge = toCanvas(panel.getBoundingClientRect())
    return lines.flatMap(({ ink, text }) => {
      const air = Math.round(airIn(ink, edge))
      return air < LEAST ? [{ words: text, measure: `${air} px` }] : []
    })
  })

/** The nearest box around an element that paints a ground or an edge of its own. */
function panelOf(element: Element, slide: Element): Element | undefined {
  for (let at: Element | null = element; at && at !== slide && slide.contains(at); at = at.parentElement)
    if (isPanel(at)) return at
  return undefined
}

/** A seal is a character in a square as tight as a stamp, and gilt is the text's own paint. */
function isPanel(element: Element): boolean {
  const { backgroundImage, backgroundColor, backgroundClip, borderTopWidth, borderLeftWidth } =
    getComputedStyle(element)
  if (element.matches('.seal') || backgroundClip === 'text') return false
  const painted = backgroundImage !== 'none' || !/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)
  return painted || (parseFloat(borderTopWidth) > 0 && parseFloat(borderLeftWidth) > 0)
}

const airIn = (ink: Box, edge: Box): number =>
  Math.min(ink.left - edge.left, edge.right - ink.right, ink.top - edge.top, edge.bottom - ink.bottom)
