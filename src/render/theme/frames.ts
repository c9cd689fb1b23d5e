import { canvases } from '../../deck/canvases.ts'
import type { CanvasName } from '../../deck/deck.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** The margins of a canvas in CSS pixels: what is left between header and footer is the body. */
export interface Frame extends Size {
  readonly padX: number
  readonly padTop: number
  /** Kicker, heading and the air below them. */
  readonly header: number
  /** From the bottom edge; holds the footer line. */
  readonly footer: number
}

const margins = {
  '16:9': { padX: 120, padTop: 72, header: 250, footer: 118 },
  '4:3': { padX: 96, padTop: 80, header: 256, footer: 122 },
  '32:9': { padX: 160, padTop: 72, header: 256, footer: 118 },
  '9:16': { padX: 80, padTop: 112, header: 260, footer: 190 },
} as const satisfies Record<CanvasName, Omit<Frame, keyof Size>>

export const frameOf = (canvas: CanvasName): Frame => ({ ...canvases[canvas], ...margins[canvas] })

export const bodyOf = (canvas: CanvasName): Size => {
  const frame = frameOf(canvas)
  return { width: frame.width - 2 * frame.padX, height: frame.height - frame.padTop - frame.header - frame.footer }
}

export const frameStyle = (canvas: CanvasName): string =>
  Object.entries(frameOf(canvas))
    .filter((entry): entry is [keyof typeof names, number] => entry[0] in names)
    .map(([name, pixels]) => `--${names[name]}:${pixels}px`)
    .join(';')

const names = {
  width: 'slide-width',
  height: 'slide-height',
  padX: 'pad-x',
  padTop: 'pad-top',
  header: 'header',
  footer: 'footer',
} as const
