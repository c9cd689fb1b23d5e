import { execFileSync } from 'node:child_process'

const DPI = 24
/** Of the page's height: below the heading, above the footer. */
const BODY = { top: 0.3, bottom: 0.88 }
/** Steps of grey by which a pixel differs from the ground beside it. */
const CONTRAST = 24

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Share of a page's body that is drawn upon, where no word stands: what a blank chart has none of. */
export function inkOutsideText(file: string, page: number): number {
  const range = ['-f', String(page), '-l', String(page)]
  const { width, height, pixels } = readPgm(execFileSync('pdftoppm', [...range, '-r', String(DPI), '-gray', file]))
  const words = wordBoxes(execFileSync('pdftotext', [...range, '-bbox', file, '-']).toString())
  const isText = (x: number, y: number) =>
    words.some(({ left, right, top, bottom }) => x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1)
  let ink = 0
  let seen = 0
  for (let y = Math.round(height * BODY.top); y < height * BODY.bottom; y++) {
    const ground = pixels[y * width + 2] ?? 0
    for (let x = 0; x < width; x++) {
      seen += 1
      if (Math.abs((pixels[y * width + x] ?? 0) - ground) > CONTRAST && !isText(x, y)) ink += 1
    }
  }
  return ink / seen
}

/** Binary PGM: P5, width, height, 255, then a byte for a pixel. */
function readPgm(picture: Buffer) {
  const [, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.subarray(0, 64).toString('latin1')) ?? []
  const size = { width: Number(width), height: Number(height) }
  return { ...size, pixels: picture.subarray(picture.length - size.width * size.height) }
}

/** In pixels of the rendering; pdftotext gives points. */
function wordBoxes(html: string): readonly Box[] {
  const scale = DPI / 72
  const words = html.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)"/g)
  return [...words].map(([, left, top, right, bottom]) => ({
    left: Number(left) * scale,
    top: Number(top) * scale,
    right: Number(right) * scale,
    bottom: Number(bottom) * scale,
  }))
}
