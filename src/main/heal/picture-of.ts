import type { NativeImage, WebContents } from 'electron'

/** A page that has not given its picture by then does not draw. */
const PATIENCE_MS = 2_000

/** What a page really shows; undefined when it shows nothing, or does not answer. */
export async function pictureOf(contents: WebContents): Promise<NativeImage | undefined> {
  const silence = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS))
  // Chromium may refuse a picture while the page or its graphics process is changing.
  const picture = await Promise.race([contents.capturePage().catch(() => undefined), silence])
  return picture?.isEmpty() ? undefined : picture
}
