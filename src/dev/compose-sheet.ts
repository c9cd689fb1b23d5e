import type { ElectronApplication } from '@playwright/test'

export interface SheetShape {
  readonly width: number
  readonly height: number
  readonly columns: number
}

const SHEET_WIDTH = 2400
const GAP = 12
const GROUND = 0x22

/** PNG pictures of one size → one JPEG, `columns` to a row. Electron itself scales and encodes: no picture library is needed. */
export async function composeSheet(
  app: ElectronApplication,
  pictures: readonly Buffer[],
  shape: SheetShape,
): Promise<Buffer> {
  const width = Math.floor((SHEET_WIDTH - GAP * (shape.columns + 1)) / shape.columns)
  const height = Math.round((width * shape.height) / shape.width)
  const rows = Math.ceil(pictures.length / shape.columns)
  const sheet = { width: SHEET_WIDTH, height: GAP + rows * (height + GAP) }
  const pixels = Buffer.alloc(sheet.width * sheet.height * 4, GROUND)
  for (const [index, picture] of pictures.entries()) {
    const bitmap = await shrink(app, picture, width, height)
    const left = GAP + (index % shape.columns) * (width + GAP)
    const top = GAP + Math.floor(index / shape.columns) * (height + GAP)
    for (let y = 0; y < height; y++)
      bitmap.copy(pixels, ((top + y) * sheet.width + left) * 4, y * width * 4, (y + 1) * width * 4)
  }
  return encode(app, pixels, sheet)
}

async function shrink(app: ElectronApplication, picture: Buffer, width: number, height: number): Promise<Buffer> {
  const text = await app.evaluate(
    ({ nativeImage }, wanted) => {
      const image = nativeImage.createFromBuffer(Buffer.from(wanted.picture, 'base64'))
      return image.resize({ width: wanted.width, height: wanted.height, quality: 'best' }).toBitmap().toString('base64')
    },
    { picture: picture.toString('base64'), width, height },
  )
  return Buffer.from(text, 'base64')
}

async function encode(
  app: ElectronApplication,
  pixels: Buffer,
  size: { width: number; height: number },
): Promise<Buffer> {
  const text = await app.evaluate(
    ({ nativeImage }, wanted) =>
      nativeImage.createFromBitmap(Buffer.from(wanted.pixels, 'base64'), wanted.size).toJPEG(80).toString('base64'),
    { pixels: pixels.toString('base64'), size },
  )
  return Buffer.from(text, 'base64')
}
