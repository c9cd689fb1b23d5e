import type { Ground } from './rules/contrast.ts'

/** What the window shows now, as PNG or JPEG. */
export type Photograph = () => Promise<Uint8Array>

const HIDING = `* {
  color: transparent !important;
  -webkit-text-fill-color: transparent !important;
  caret-color: transparent !important;
}
.gilt { background: none !important; }`

/** Takes the text out of the page, photographs what is painted behind it, and puts it back. */
export async function withoutText(photograph: Photograph): Promise<Ground> {
  const style = document.createElement('style')
  style.textContent = HIDING
  document.head.append(style)
  try {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    return await readPicture(await photograph())
  } finally {
    style.remove()
  }
}

async function readPicture(bytes: Uint8Array): Promise<Ground> {
  const picture = await createImageBitmap(new Blob([Uint8Array.from(bytes)]))
  const { width, height } = picture
  const context = new OffscreenCanvas(width, height).getContext('2d')
  if (!context) throw new Error('no canvas')
  context.drawImage(picture, 0, 0)
  const { data } = context.getImageData(0, 0, width, height)
  return { data, width, height, ratio: width / innerWidth }
}
