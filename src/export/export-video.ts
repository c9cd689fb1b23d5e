import { writeFile } from 'node:fs/promises'
import { currentLanguage } from '../messages/say.ts'
import type { Exporter } from './export-deck.ts'
import { studioOf } from './studio.ts'

/** The loop as the lobby sees it, once, as an MP4: every entrance, and each slide for its dwell. */
export const exportVideo: Exporter = async ({ decks: [deck] }, path, _request, options) => {
  const { signal, onprogress } = options
  const of = deck.slides.length
  const studio = await studioOf(options)
  const job = { deck, language: currentLanguage() }
  const file = await studio.film(job, { signal, onshot: (done) => onprogress({ done, of }) })
  await writeFile(path, file, { signal, flush: true })
}
