import { createHash } from 'node:crypto'
import { nativeImage } from 'electron'
import type { Look } from '../../export/prove-page.ts'
import { glimpseOf, isFlat } from '../heal/glimpse.ts'

/** Of a canvas's height, in CSS pixels: the program's own page number and progress stand below. */
const CHROME = 110

/** @param picture a PNG or JPEG. @param scale its pixels for a CSS pixel */
export function lookOf(picture: Uint8Array, scale: number): Look {
  const image = nativeImage.createFromBuffer(Buffer.from(picture))
  const { width, height } = image.getSize()
  const slide = image.crop({ x: 0, y: 0, width, height: height - Math.round(CHROME * scale) })
  return {
    print: createHash('sha256').update(slide.toBitmap()).digest('base64'),
    isBlank: isFlat(glimpseOf(slide)),
  }
}
