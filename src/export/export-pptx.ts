import { writeFile } from 'node:fs/promises'
import { canvases } from '../deck/canvases.ts'
import type { Slide, Words } from '../deck/deck.ts'
import { slideText } from '../deck/slide-words.ts'
import { currentLanguage, say } from '../messages/say.ts'
import type { Exporter } from './export-deck.ts'
import { finishPptx } from './finish-pptx.ts'
import { compareLooks } from './prove-page.ts'
import { studioOf } from './studio.ts'

/** CSS pixels for an inch of a PowerPoint slide: 1920 make its usual width of 13⅓. */
const PIXELS_AN_INCH = 144

/** The title stands above the slide: PowerPoint's outline and screen readers have it, the picture is not doubled. */
const TITLE = { height: 0.8, gap: 0.2 }

/**
 * One PowerPoint file: each slide a picture of what the hall sees, so that no program with other typefaces can move or change
 * a number. Its words are the picture's alternative text, its section the title, the report's passages the speaker notes.
 */
export const exportPptx: Exporter = async ({ decks: [deck] }, path, { scale }, options) => {
  const { signal, onprogress } = options
  const { default: PptxGenJS } = await import('pptxgenjs')
  const count = deck.slides.length
  const width = canvases[deck.canvas].width / PIXELS_AN_INCH
  const height = canvases[deck.canvas].height / PIXELS_AN_INCH
  const presentation = new PptxGenJS()
  presentation.title = deck.title
  presentation.company = say('program-name')
  presentation.defineLayout({ name: deck.canvas, width, height })
  presentation.layout = deck.canvas
  const title = { name: 'title', type: 'title', x: 0, y: -TITLE.height - TITLE.gap, w: width, h: TITLE.height } as const
  presentation.defineSlideMaster({ title: 'picture', objects: [{ placeholder: { options: title, text: '' } }] })
  const studio = await studioOf(options)
  const job = { deck, sheets: 'slides', scale, language: currentLanguage() } as const
  const sheets = await studio.layOut(job, { signal, onlaid: (done) => onprogress({ done, of: 2 * count }) })
  try {
    const compare = compareLooks(deck.slides)
    for (const [index, slide] of deck.slides.entries()) {
      const { png, look } = await sheets.photograph(index)
      compare(index, look)
      const picture = Buffer.from(png).toString('base64')
      const page = presentation.addSlide({ masterName: 'picture' })
      const data = `image/png;base64,${picture}`
      page.addImage({ data, x: 0, y: 0, w: width, h: height, altText: slideText(slide) })
      page.addText(slide.section, { placeholder: 'title' })
      page.addNotes(notesOf(slide))
      onprogress({ done: count + index + 1, of: 2 * count })
    }
  } finally {
    sheets.close()
  }
  const made = await presentation.write({ outputType: 'uint8array' })
  await writeFile(path, finishPptx(made as Uint8Array), { signal, flush: true })
}

/** A passage a line. */
const notesOf = ({ notes }: Slide): string => notes.map(textOf).join('\n')

const textOf = ({ runs }: Words): string => runs.map(({ text }) => text).join('')
