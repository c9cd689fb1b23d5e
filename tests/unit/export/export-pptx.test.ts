import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { openDeck } from '../../../src/content/open-deck.ts'
import { slideText } from '../../../src/deck/slide-words.ts'
import { exportDeck } from '../../../src/export/export-deck.ts'
import type { ExportRequest } from '../../../src/export/formats.ts'
import type { Studio } from '../../../src/export/studio.ts'
import { sectionOf } from '../deck/build-from.ts'
import { deckFolder, temporaryFolder } from '../content/deck-folder.ts'

const REPORT = sectionOf('收集问题1747个，有效解决1439个', '走访居民300户 & <重点>家庭')

/** The smallest PNG there is. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==',
  'base64',
)

/** A studio that photographs nothing; `seen` is told of each picture. */
const studio = (seen: (index: number) => void = () => undefined): Studio => ({
  film: () => Promise.reject(new Error('not asked for')),
  prove: () => Promise.resolve([]),
  layOut: async (_job, { onlaid }) => {
    onlaid(1)
    return {
      pages: [],
      printPdf: () => Promise.reject(new Error('not asked for')),
      photograph: async (index) => {
        seen(index)
        return { png: DOT, look: { print: String(index), isBlank: false } }
      },
      close: () => undefined,
    }
  },
})

function request(changed: Partial<ExportRequest> = {}): ExportRequest {
  const output = join(temporaryFolder(), 'town.pptx')
  const folder = deckFolder({ 'report.md': REPORT })
  return { folder, to: 'pptx', output, canvas: undefined, edition: 'full', sheets: 'slides', scale: 1, ...changed }
}

const unescape = (xml: string) =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** The parts of a .pptx by name; XML unescaped, as a reader gets its words. */
function partsOf(file: string): Readonly<Record<string, string>> {
  const parts = unzipSync(readFileSync(file))
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, unescape(strFromU8(bytes))]))
}

test('a slide each: the picture, its words as alternative text, its section as title, the passages as notes', async () => {
  const asked = request()
  const signal = new AbortController().signal
  const outcome = await exportDeck(asked, { openStudio: async () => studio(), signal, onprogress: () => undefined })
  const opened = await openDeck(asked.folder, { canvas: '16:9', edition: 'full' })
  if (!opened.usable) throw new Error('unusable')
  const { slides } = opened.deck
  expect(outcome).toEqual({ outcome: 'done', slides: slides.length })
  const parts = partsOf(asked.output)
  expect(Object.keys(parts).filter((name) => /slides\/slide\d+\.xml$/.test(name))).toHaveLength(slides.length)
  for (const [index, slide] of slides.entries()) {
    const page = parts[`ppt/slides/slide${String(index + 1)}.xml`]
    expect(page).toContain(`descr="${slideText(slide)}"`)
    expect(page).toContain(`<a:t>${slide.section}</a:t>`)
    const notes = parts[`ppt/notesSlides/notesSlide${String(index + 1)}.xml`]
    for (const note of slide.notes) expect(notes).toContain(`<a:t>${note.runs.map(({ text }) => text).join('')}</a:t>`)
  }
})

test.each([
  ['16:9', '12192000', '6858000'],
  ['9:16', '6858000', '12192000'],
] as const)('%s has the shape of its canvas', async (canvas, width, height) => {
  const asked = request({ canvas })
  const signal = new AbortController().signal
  await exportDeck(asked, { openStudio: async () => studio(), signal, onprogress: () => undefined })
  expect(partsOf(asked.output)['ppt/presentation.xml']).toContain(`<p:sldSz cx="${width}" cy="${height}"/>`)
})

test('its words are marked as Chinese and set in a typeface for Chinese; nothing is left of the packer’s empty folders', async () => {
  const asked = request()
  const signal = new AbortController().signal
  await exportDeck(asked, { openStudio: async () => studio(), signal, onprogress: () => undefined })
  const parts = partsOf(asked.output)
  expect(Object.keys(parts).filter((name) => name.endsWith('/'))).toEqual([])
  expect(Object.values(parts).join('')).not.toContain('lang="en-US"')
  expect(parts['ppt/theme/theme1.xml']).not.toContain('<a:ea typeface=""/>')
})

test('cancelled halfway, nothing is written', async () => {
  const asked = request()
  const cancel = new AbortController()
  const openStudio = async () => studio((index) => index === 1 && cancel.abort())
  const outcome = await exportDeck(asked, { openStudio, signal: cancel.signal, onprogress: () => undefined })
  expect(outcome).toEqual({ outcome: 'cancelled' })
  expect(existsSync(asked.output)).toBe(false)
  expect(readdirSync(join(asked.output, '..'))).toEqual([])
})
