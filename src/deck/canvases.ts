import type { CanvasName } from './deck.ts'

/** What a canvas can hold. Sizes in CSS pixels; text budgets in full-width characters at the body size of the theme. */
export interface Canvas {
  readonly width: number
  readonly height: number
  /** Characters in a line of the points layout. */
  readonly lineLength: number
  /** Characters of running text that stand alone as a statement. */
  readonly statement: number
  /** Lines of points text on one slide; a gap between two points counts as half a line. */
  readonly lines: number
  /** The longest passage that may stand beside a chart, in characters. */
  readonly besideChart: number
  /** Figures on one wall. */
  readonly wall: number
}

export const canvases = {
  '16:9': { width: 1920, height: 1080, lineLength: 26, lines: 12, statement: 210, besideChart: 110, wall: 6 },
  '4:3': { width: 1600, height: 1200, lineLength: 29, lines: 11, statement: 174, besideChart: 90, wall: 6 },
  '32:9': { width: 3840, height: 1080, lineLength: 27, lines: 24, statement: 216, besideChart: 120, wall: 8 },
  '9:16': { width: 1080, height: 1920, lineLength: 19, lines: 19, statement: 114, besideChart: 110, wall: 6 },
} as const satisfies Record<CanvasName, Canvas>

export const isCanvasName = (name: string): name is CanvasName => Object.hasOwn(canvases, name)

/** The canvas whose shape is nearest to a screen's. */
export function canvasFor(width: number, height: number): CanvasName {
  const distance = (canvas: Canvas) => Math.abs(Math.log((width * canvas.height) / (height * canvas.width)))
  const names = Object.keys(canvases).filter(isCanvasName)
  return names.reduce((best, name) => (distance(canvases[name]) < distance(canvases[best]) ? name : best))
}
