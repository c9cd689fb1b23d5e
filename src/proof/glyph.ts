import type { Box } from './box.ts'

/** Where a character stands and what of it is ink, in pixels of the canvas. */
export interface Glyph {
  readonly char: string
  readonly element: Element
  /** White space stands in front of it. */
  readonly spaced: boolean
  /** The cell that the line gives it. */
  readonly cell: Box
  readonly ink: Box
  /** Font size as painted. */
  readonly size: number
}

interface Metrics {
  readonly ascent: number
  readonly descent: number
  readonly ink: Box
}

const paper = new OffscreenCanvas(1, 1).getContext('2d')
const known = new Map<string, Metrics>()

/** Ink of a character about its origin on the baseline. */
export function metricsOf(char: string, font: string): Metrics {
  const key = font + char
  const found = known.get(key)
  if (found || !paper) return found ?? { ascent: 0, descent: 0, ink: { left: 0, top: 0, right: 0, bottom: 0 } }
  paper.font = font
  const measure = paper.measureText(char)
  const metrics = {
    ascent: measure.fontBoundingBoxAscent,
    descent: measure.fontBoundingBoxDescent,
    ink: {
      left: -measure.actualBoundingBoxLeft,
      top: -measure.actualBoundingBoxAscent,
      right: measure.actualBoundingBoxRight,
      bottom: measure.actualBoundingBoxDescent,
    },
  }
  known.set(key, metrics)
  return metrics
}

export function glyphOf(char: string, element: Element, spaced: boolean, cell: Box, upright: boolean): Glyph {
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element)
  const { ascent, descent, ink } = metricsOf(char, `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`)
  const height = upright ? cell.bottom - cell.top : cell.right - cell.left
  const scale = height / (ascent + descent)
  const size = Math.abs(scale - 1) < 0.04 ? parseFloat(fontSize) : parseFloat(fontSize) * scale
  const baseline = cell.top + ascent
  const painted = {
    left: cell.left + ink.left,
    top: baseline + ink.top,
    right: cell.left + ink.right,
    bottom: baseline + ink.bottom,
  }
  return { char, element, spaced, cell, ink: upright ? painted : inkOfColumn(cell, size), size }
}

/** In a column a character stands in the middle of a cell that is as wide as the font's line is high. */
function inkOfColumn({ left, top, right, bottom }: Box, size: number): Box {
  const margin = (right - left - size) / 2
  return { left: left + margin, top, right: right - margin, bottom }
}
