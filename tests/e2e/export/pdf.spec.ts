import { join } from 'node:path'
import type { CheckJson } from '../../../src/cli/check-json.ts'
import { deckPath } from '../deck-path.ts'
import { expect, test } from '../launch.ts'
import { inkOutsideText } from './pdf-ink.ts'
import { inNode, inProgram, newFolder, run, SMALL_DECK } from './run.ts'

/** What of it is looked at by tools that are not ours. */
interface Pdf {
  readonly file: string
  readonly pages: readonly string[]
  readonly info: Readonly<Record<string, string>>
}

async function exportPdf(deck: string, ...more: readonly string[]): Promise<Pdf> {
  const file = join(newFolder(), 'deck.pdf')
  const { code, stderr } = await inProgram('export', deck, '--to', 'pdf', '-o', file, ...more)
  expect(stderr).toEqual([])
  expect(code).toBe(0)
  const text = (await run('pdftotext', ['-raw', file, '-'])).stdout
  const info = (await run('pdfinfo', [file])).stdout.split('\n').map((line) => line.split(/:\s+/, 2))
  return { file, pages: text.split('\f').slice(0, -1), info: Object.fromEntries(info) as Record<string, string> }
}

async function checked(deck: string): Promise<CheckJson> {
  return JSON.parse((await inNode('check', deck, '--json')).stdout) as CheckJson
}

/** A few thin nodes on a line have the least of it; a blank chart has none. */
const LEAST_INK = 0.001

const numeralsIn = (text: string): readonly string[] => text.match(/\d+(?:\.\d+)?/g) ?? []

test('the slides of the whole report: every numeral on its page, and none that the slide lacks', async () => {
  const [pdf, { slides, title }] = await Promise.all([exportPdf(deckPath), checked(deckPath)])
  expect(pdf.pages).toHaveLength(slides.length)
  for (const [index, slide] of slides.entries()) {
    const wanted = new Set(numeralsIn(slide.text))
    const found = new Set(numeralsIn(pdf.pages[index] ?? ''))
    expect.soft([...found].sort(), `numerals of page ${index + 1}`).toEqual([...wanted].sort())
    if (['points', 'task', 'honours'].includes(slide.layout))
      expect
        .soft([...numeralsIn(pdf.pages[index] ?? '')].sort(), `each as often, page ${index + 1}`)
        .toEqual([...numeralsIn(slide.text)].sort())
  }
  expect(pdf.info).toMatchObject({ Title: title, Tagged: 'yes', Creator: '桃浦汇报' })
  expect(pdf.info['Page size']).toContain('1440 x 810')

  const fonts = (await run('pdffonts', [pdf.file])).stdout.trim().split('\n').slice(2)
  expect(fonts.length).toBeGreaterThan(1)
  for (const font of fonts) expect(font).toMatch(/Noto(Sans|Serif)SC-\S+ +CID TrueType +Identity-H +yes/)
  expect((await run('pdfimages', ['-list', pdf.file])).stdout.trim().split('\n'), 'all is vector').toHaveLength(2)

  const bookmarks = await bookmarksOf(pdf.file)
  for (const section of new Set(slides.map((slide) => slide.section))) {
    const own = slides.flatMap((slide, index) => (slide.section === section ? [{ ...slide, page: index + 1 }] : []))
    const opening = [own[0], own.find(({ layout }) => layout !== 'divider')].map((slide) => slide?.page)
    const pages = bookmarks.flatMap(({ title: name, page }) => (name === section ? [page] : []))
    expect
      .soft(
        pages.some((page) => opening.includes(page)),
        `${section} is bookmarked where it opens`,
      )
      .toBe(true)
  }

  const charts = slides.flatMap(({ layout }, index) => (layout === 'chart' ? [index + 1] : []))
  for (const page of charts)
    expect.soft(await inkOutsideText(pdf.file, page), `chart of page ${page}`).toBeGreaterThan(LEAST_INK)
})

async function bookmarksOf(file: string): Promise<readonly { readonly title: string; readonly page: number }[]> {
  const { stdout } = await run('pdftohtml', ['-xml', '-i', '-stdout', file])
  return [...stdout.matchAll(/<item page="(\d+)">(.*?)<\/item>/g)].map(([, page, title]) => ({
    page: Number(page),
    title: title ?? '',
  }))
}

test('notes: each slide with the report’s own passages under it', async () => {
  const [{ pages, info }, { slides }] = await Promise.all([
    exportPdf(SMALL_DECK, '--pages', 'notes'),
    checked(SMALL_DECK),
  ])
  expect(pages).toHaveLength(slides.length)
  expect(info['Page size']).toContain('A4')
  // On the slide itself the figure is set larger than its sentence, and comes out of the PDF apart from it.
  const page = pages.find((text) => text.includes('41.5')) ?? ''
  expect(page.replaceAll(/\s/g, '').match(/绿化覆盖率达41\.5%/g)).toHaveLength(1)
})

for (const [pages, count] of [
  ['handout-2', 5],
  ['handout-3', 4],
  ['handout-6', 2],
] as const)
  test(`${pages}: so many slides to a page, upright canvas too`, async () => {
    const canvas = pages === 'handout-3' ? '9:16' : '16:9'
    const pdf = await exportPdf(SMALL_DECK, '--pages', pages, '--canvas', canvas)
    expect(pdf.pages).toHaveLength(count)
    expect(pdf.info['Page size']).toContain('A4')
    expect(numeralsIn(pdf.pages.join('\n'))).toContain('41.5')
  })
