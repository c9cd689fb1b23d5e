import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { currentLanguage } from '../messages/say.ts'
import type { Exporter } from './export-deck.ts'
import { compareLooks } from './prove-page.ts'
import { studioOf } from './studio.ts'

/** A folder of pictures, a slide each, numbered so that they sort as the deck goes: 01.png, 02.png … */
export const exportPng: Exporter = async ({ decks: [deck] }, path, { scale }, options) => {
  const { signal, onprogress } = options
  const count = deck.slides.length
  const studio = await studioOf(options)
  const job = { deck, sheets: 'slides', scale, language: currentLanguage() } as const
  const sheets = await studio.layOut(job, { signal, onlaid: (done) => onprogress({ done, of: 2 * count }) })
  try {
    await mkdir(path)
    const compare = compareLooks(deck.slides)
    for (const index of deck.slides.keys()) {
      const { png, look } = await sheets.photograph(index)
      compare(index, look)
      await writeFile(join(path, pictureName(index, count)), png, { signal, flush: true })
      onprogress({ done: count + index + 1, of: 2 * count })
    }
  } finally {
    sheets.close()
  }
}

/** @param index 0-based. */
export const pictureName = (index: number, count: number): string =>
  `${String(index + 1).padStart(Math.max(2, String(count).length), '0')}.png`
