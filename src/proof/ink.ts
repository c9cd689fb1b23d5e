/** What is painted on a canvas, pixel by pixel. */
export interface Ink {
  readonly width: number
  readonly height: number
  /** Whether anything is painted there. */
  readonly any: (x: number, y: number) => boolean
  /** Whether it is painted in the colour of marks. */
  readonly mark: (x: number, y: number) => boolean
}

/** A stretch of pixels, its end not included. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

type Test = Ink['any']

/** Of 255: paint thinner than this is the soft edge of something; a mark is painted thicker, be it a pixel wide. */
const FAINTEST = 24
const THINNEST_MARK = 60
const SAME_SHADE = 14

/** @param colour of marks, as a style sheet writes it */
export function readInk(canvas: HTMLCanvasElement, colour: string): Ink {
  const { width, height } = canvas
  const data = width * height > 0 ? canvas.getContext('2d')?.getImageData(0, 0, width, height).data : undefined
  const marks = rgb(colour)
  const at = (x: number, y: number, channel: number) => data?.[(y * width + x) * 4 + channel] ?? 0
  const any: Test = (x, y) => at(x, y, 3) > FAINTEST
  const mark: Test = (x, y) => marks.every((shade, channel) => Math.abs(shade - at(x, y, channel)) < SAME_SHADE)
  return { width, height, any, mark: (x, y) => at(x, y, 3) > THINNEST_MARK && mark(x, y) }
}

function rgb(colour: string): readonly number[] {
  const paper = new OffscreenCanvas(1, 1).getContext('2d')
  if (!paper) return []
  paper.fillStyle = colour
  paper.fillRect(0, 0, 1, 1)
  return [...paper.getImageData(0, 0, 1, 1).data].slice(0, 3)
}

/** The stretches of an axis over which something is painted. */
export function stretches({ width, height }: Ink, axis: 'x' | 'y', test: Test): readonly Stretch[] {
  const [length, depth] = axis === 'x' ? [width, height] : [height, width]
  const found: Stretch[] = []
  for (let at = 0; at < length; at++) {
    const inked = Array.from({ length: depth }).some((_, across) =>
      axis === 'x' ? test(at, across) : test(across, at),
    )
    const last = found.at(-1)
    if (!inked) continue
    if (last?.to === at) found[found.length - 1] = { ...last, to: at + 1 }
    else found.push({ from: at, to: at + 1 })
  }
  return found
}

/** Whether something is painted inside a box. */
export function isInked({ any }: Ink, across: Stretch, down: Stretch): boolean {
  for (let y = Math.floor(down.from); y < down.to; y++)
    for (let x = Math.floor(across.from); x < across.to; x++) if (any(x, y)) return true
  return false
}

/** How much of what is painted is painted in the colour of marks, 0 … 1. */
export function markedShare({ width, height, any, mark }: Ink): number {
  let [all, marked] = [0, 0]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (any(x, y)) all++
      if (mark(x, y)) marked++
    }
  return all > 0 ? marked / all : 0
}
