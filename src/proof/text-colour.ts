import { parseColour } from './colour.ts'
import type { Colour } from './colour.ts'
import type { TextLine } from './text-lines.ts'

/** The colours of a line's text, each with the size it is set in. */
export function coloursIn({ glyphs }: TextLine): readonly { colours: readonly Colour[]; size: number }[] {
  const elements = new Map(glyphs.map(({ element, size }) => [element, size]))
  return [...elements].map(([element, size]) => ({ colours: coloursOf(element), size }))
}

/** The colour of an element's text; all stops of the gradient when it is filled with one. */
function coloursOf(element: Element): readonly Colour[] {
  const { color, webkitTextFillColor } = getComputedStyle(element)
  const fill = parseColour(webkitTextFillColor || color)
  const opacity = opacityOf(element)
  if (fill[3] > 0) return [[fill[0], fill[1], fill[2], fill[3] * opacity]]
  const gilt = element.closest('.gilt')
  const stops = gilt ? (getComputedStyle(gilt).backgroundImage.match(/rgba?\([^)]*\)/g) ?? []) : []
  return stops.length > 0 ? stops.map(parseColour) : [fill]
}

const opacityOf = (element: Element | null): number =>
  element ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1
