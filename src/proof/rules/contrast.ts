import type { Box } from '../box.ts'
import { contrastOf, over } from '../colour.ts'
import type { Colour } from '../colour.ts'
import type { Seen } from '../finding.ts'
import { coloursIn } from '../text-colour.ts'
import type { Scene } from '../scene.ts'

/** WCAG AA. From `LARGE_PX` on text is a heading or a numeral; words to be read are held to the stricter ratio. */
const BODY = 4.5
const LARGE = 3
const LARGE_PX = 48
/** So much of the ground behind a line may be worse: a hair line that passes behind a word does not hide it. */
const EXCEPTED = 0.05

/** The window as it is painted without its text. */
export interface Ground extends Pick<ImageData, 'data' | 'width' | 'height'> {
  /** Its pixels for a pixel of the window. */
  readonly ratio: number
}

export const contrast = ({ blocks, scale, slide }: Scene, ground: Ground): readonly Seen[] => {
  const { left, top } = slide.getBoundingClientRect()
  const corner = { left: left * ground.ratio, top: top * ground.ratio }
  return blocks.flatMap(({ lines }) =>
    lines.flatMap((line) => {
      const behind = pixelsIn(ground, line.ink, scale * ground.ratio, corner)
      const ratios = coloursIn(line).map(({ colours, size }) => ({
        needed: size >= LARGE_PX ? LARGE : BODY,
        ratio: Math.min(...colours.map((colour) => worst(colour, behind))),
      }))
      return ratios
        .filter(({ ratio, needed }) => ratio < needed)
        .map(({ ratio, needed }) => ({ words: line.text, measure: `${ratio.toFixed(2)} / ${needed}` }))
    }),
  )
}

function worst(colour: Colour, behind: readonly Colour[]): number {
  const ratios = behind.map((pixel) => contrastOf(over(colour, pixel), pixel)).sort((a, b) => a - b)
  return ratios[Math.floor(ratios.length * EXCEPTED)] ?? Infinity
}

/** @param scale pixels of the picture for a pixel of the canvas */
function pixelsIn(
  { data, width, height }: Ground,
  ink: Box,
  scale: number,
  origin: { readonly left: number; readonly top: number },
): readonly Colour[] {
  const [left, top] = [Math.floor(origin.left + ink.left * scale), Math.floor(origin.top + ink.top * scale)]
  const [right, bottom] = [origin.left + ink.right * scale, origin.top + ink.bottom * scale]
  const step = Math.max(1, Math.floor(Math.sqrt(((right - left) * (bottom - top)) / 1500)))
  const pixels: Colour[] = []
  for (let y = Math.max(0, top); y < Math.min(height, bottom); y += step)
    for (let x = Math.max(0, left); x < Math.min(width, right); x += step) {
      const at = (y * width + x) * 4
      pixels.push([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0, 1])
    }
  return pixels
}
