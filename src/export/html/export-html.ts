import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StandaloneShow } from '../../ipc/standalone.ts'
import { currentLanguage } from '../../messages/say.ts'
import type { Exporter } from '../export-deck.ts'
import { composePage } from './compose-page.ts'
import { cutFaces } from './cut-faces.ts'

/** What the build made for this: standalone/page.js and .css, and the typefaces. */
const BUILT = join(import.meta.dirname, '../renderer')

/** One HTML file that plays by itself: the deck for each canvas, the page, and the typefaces cut to the characters in it. */
export const exportHtml: Exporter = async ({ decks, source }, path, _request, { signal, onprogress }) => {
  const show: StandaloneShow = { decks, source, language: currentLanguage() }
  const [script, style] = await Promise.all(
    ['page.js', 'page.css'].map((name) => readFile(join(BUILT, 'standalone', name), 'utf8')),
  )
  if (script === undefined || style === undefined) throw new Error('the build holds no standalone page')
  const faces = await cutFaces(BUILT, script + JSON.stringify(show), { signal, onprogress })
  await writeFile(path, composePage({ show, script, style: faces + style }))
}
