import { writeFile } from 'node:fs/promises'
import type { SheetKind } from '../ipc/print.ts'
import { currentLanguage, say } from '../messages/say.ts'
import type { Exporter } from './export-deck.ts'
import { finishPdf } from './finish-pdf.ts'
import { outlineOf } from './outline.ts'
import { studioOf } from './studio.ts'

/** One PDF: slides at the canvas's size, slides with the report's words under them, or handouts on A4. */
export const exportPdf: Exporter = async ({ decks: [deck] }, path, { sheets: kind }, options) => {
  const { signal, onprogress } = options
  const of = deck.slides.length + 1
  const job = { deck, sheets: kind, scale: 1, language: currentLanguage() }
  const studio = await studioOf(options)
  const sheets = await studio.layOut(job, { signal, onlaid: (done) => onprogress({ done, of }) })
  try {
    const pageOf = pagesOfSlides(deck.slides.length, kind, sheets.pages)
    const pages = sheets.pages.reduce((sum, count) => sum + count, 0)
    const finish = { title: deck.title, creator: say('program-name'), bookmarks: outlineOf(deck.slides), pageOf, pages }
    await writeFile(path, await finishPdf(await sheets.printPdf(), finish), { signal, flush: true })
    onprogress({ done: of, of })
  } finally {
    sheets.close()
  }
}

/** @param pages how many each sheet takes. @returns the 0-based page of each slide. */
export function pagesOfSlides(slides: number, kind: SheetKind, pages: readonly number[]): readonly number[] {
  const perSheet = Number(/\d+$/.exec(kind)?.[0] ?? 1)
  const firstPage = (sheet: number) => pages.slice(0, sheet).reduce((sum, count) => sum + count, 0)
  return Array.from({ length: slides }, (_, index) => firstPage(Math.floor(index / perSheet)))
}
