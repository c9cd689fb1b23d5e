/** Red, green, blue 0 … 255 and alpha 0 … 1. */
export type Colour = readonly [number, number, number, number]

const paper = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })

/** Any colour that CSS can write, as the browser understands it. */
export function parseColour(css: string): Colour {
  if (!paper) throw new Error('no canvas')
  paper.clearRect(0, 0, 1, 1)
  paper.fillStyle = css
  paper.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = paper.getImageData(0, 0, 1, 1).data
  return [red, green, blue, alpha / 255]
}

export const over = ([red, green, blue, alpha]: Colour, [r, g, b]: Colour): Colour => {
  const mix = (top: number, below: number) => top * alpha + below * (1 - alpha)
  return [mix(red, r), mix(green, g), mix(blue, b), 1]
}

/** Relative luminance as WCAG defines it. */
export function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

export function contrastOf(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}
