import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { exportDeck } from '../../../src/export/export-deck.ts'
import type { ExportRequest } from '../../../src/export/formats.ts'
import { SlideFault } from '../../../src/export/slide-fault.ts'
import type { Picture, Sheets, Studio } from '../../../src/export/studio.ts'
import { temporaryFolder } from '../content/deck-folder.ts'

const DECK = 'tests/fixtures/decks/areas-and-parts'
const SLIDES = 10

const request = (to: ExportRequest['to'], output: string, folder = DECK): ExportRequest => ({
  folder,
  to,
  output,
  canvas: undefined,
  edition: 'full',
  sheets: 'slides',
  scale: 1,
})

async function blankPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  for (let page = 0; page < SLIDES; page++) pdf.addPage()
  return pdf.save()
}

/** A picture that is the slide's number, and looks like no other. */
const picture = (index: number): Picture => ({
  png: Buffer.from(String(index)),
  look: { print: String(index), isBlank: false },
})

/** A studio without windows; each sheet's picture is its number. */
function studioWith(sheets: Partial<Sheets> = {}): { openStudio: () => Promise<Studio>; closed: () => number } {
  let closed = 0
  const all: Sheets = {
    pages: Array.from({ length: SLIDES }, () => 1),
    printPdf: blankPdf,
    photograph: (index) => Promise.resolve(picture(index)),
    close: () => (closed += 1),
    ...sheets,
  }
  const layOut: Studio['layOut'] = (job, { onlaid }) => {
    onlaid(job.deck.slides.length)
    return Promise.resolve(all)
  }
  return {
    openStudio: () =>
      Promise.resolve({
        layOut,
        film: () => Promise.reject(new Error('not asked for')),
        prove: () => Promise.resolve([]),
      }),
    closed: () => closed,
  }
}

const noSpace = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' }))
const idle = { signal: new AbortController().signal, onprogress: () => undefined }

test('png: a numbered picture for each slide, and progress to the end', async () => {
  const output = join(temporaryFolder(), 'pictures')
  const { openStudio, closed } = studioWith()
  const steps: string[] = []
  const onprogress = ({ done, of }: { done: number; of: number }) => void steps.push(`${done}/${of}`)
  expect(await exportDeck(request('png', output), { ...idle, openStudio, onprogress })).toEqual({
    outcome: 'done',
    slides: SLIDES,
  })
  expect(readdirSync(output)).toHaveLength(SLIDES)
  expect(readFileSync(join(output, '03.png'), 'utf8')).toBe('2')
  expect(steps.at(-1)).toBe('20/20')
  expect(closed()).toBe(1)
})

test('pdf: the report’s areas and sections are bookmarks', async () => {
  const output = join(temporaryFolder(), 'deck.pdf')
  expect((await exportDeck(request('pdf', output), { ...idle, ...studioWith() })).outcome).toBe('done')
  const pdf = await PDFDocument.load(readFileSync(output))
  expect(pdf.getPageCount()).toBe(SLIDES)
  expect(pdf.getTitle()).toBe('我们的家园')
  expect(pdf.catalog.toString()).toContain('/Outlines')
})

describe('nothing is left behind', () => {
  test('when the export is cancelled half-way', async () => {
    const folder = temporaryFolder()
    const cancel = new AbortController()
    const photograph = (index: number) => {
      if (index === 4) cancel.abort()
      return Promise.resolve(picture(index))
    }
    const { openStudio, closed } = studioWith({ photograph })
    const options = { openStudio, signal: cancel.signal, onprogress: () => undefined }
    expect(await exportDeck(request('png', join(folder, 'pictures')), options)).toEqual({ outcome: 'cancelled' })
    expect(readdirSync(folder)).toEqual([])
    expect(closed()).toBe(1)
  })

  test.each(['png', 'pdf'] as const)('when the disk is full: %s', async (to) => {
    const folder = temporaryFolder()
    const output = join(folder, 'out')
    const studio = studioWith({ printPdf: noSpace, photograph: noSpace })
    const outcome = await exportDeck(request(to, output), { ...idle, ...studio })
    expect(outcome).toMatchObject({ outcome: 'failed', message: expect.stringContaining('ENOSPC') as string })
    expect(readdirSync(folder)).toEqual([])
  })

  test('when the deck fails its audit: no window is opened', async () => {
    const output = join(temporaryFolder(), 'deck.pdf')
    const openStudio = () => Promise.reject(new Error('opened'))
    const outcome = await exportDeck(request('pdf', output, 'tests/fixtures/decks/wrong-digit'), {
      ...idle,
      openStudio,
    })
    expect(outcome).toMatchObject({ outcome: 'refused', usable: true })
    expect(existsSync(output)).toBe(false)
  })
})

describe('a slide that does not come out as the deck has it fails the export', () => {
  const broken = async (to: ExportRequest['to'], sheets: Partial<Sheets>) => {
    const folder = temporaryFolder()
    const output = join(folder, 'out')
    if (to !== 'png') writeFileSync(output, 'the one before')
    const outcome = await exportDeck(request(to, output), { ...idle, ...studioWith(sheets) })
    if (to !== 'png') expect(readFileSync(output, 'utf8')).toBe('the one before')
    expect(readdirSync(folder)).toEqual(to === 'png' ? [] : ['out'])
    return 'message' in outcome ? { outcome: outcome.outcome, message: outcome.message } : outcome
  }
  const throwing = (place: number) => (index: number) =>
    index === place
      ? Promise.reject(new SlideFault({ kind: 'threw', detail: 'each_key_duplicate\n    at a' }, place))
      : Promise.resolve(picture(index))

  test.each(['png', 'pptx'] as const)('%s: its page throws; one line names the slide and the reason', async (to) => {
    const { outcome, message } = (await broken(to, { photograph: throwing(3) })) as { outcome: string; message: string }
    expect(outcome).toBe('broken')
    expect(message).toContain('第 4 张')
    expect(message).toContain('each_key_duplicate')
    expect(message).not.toMatch(/\n| at a/)
  })

  test.each(['png', 'pptx'] as const)('%s: two pictures are the same, the slides are not', async (to) => {
    const photograph = (index: number) => Promise.resolve(picture(index === 6 ? 5 : index))
    expect(await broken(to, { photograph })).toMatchObject({
      outcome: 'broken',
      message: expect.stringContaining('第 7 张') as string,
    })
  })

  test('png: a picture is blank', async () => {
    const photograph = (index: number) =>
      Promise.resolve({ ...picture(index), look: { print: String(index), isBlank: index === 2 } })
    expect(await broken('png', { photograph })).toMatchObject({
      outcome: 'broken',
      message: expect.stringContaining('空白') as string,
    })
  })

  test('pdf: a page is missing', async () => {
    const pages = Array.from({ length: SLIDES }, (_, sheet) => (sheet === 0 ? 2 : 1))
    expect(await broken('pdf', { pages })).toMatchObject({
      outcome: 'broken',
      message: expect.stringContaining('10 / 11') as string,
    })
  })

  test('what nobody foresaw is one line as well', async () => {
    const printPdf = () => Promise.reject(new TypeError('x is not a function'))
    expect(await broken('pdf', { printPdf })).toMatchObject({
      outcome: 'broken',
      message: expect.stringMatching(/^[^\n]*x is not a function[^\n]*$/) as string,
    })
  })
})

test.each([
  ['pdf', '/no/such/folder/a.pdf', '/no/such/folder'],
  ['pdf', 'tests', '文件夹'],
  ['png', 'tests', '不是空的'],
  ['png', 'package.json/pictures', 'package.json'],
] as const)('%s to %s: refused before any work, in one line', async (to, output, said) => {
  const openStudio = () => Promise.reject(new Error('opened'))
  const outcome = await exportDeck(request(to, output), { ...idle, openStudio })
  expect(outcome).toMatchObject({ outcome: 'failed', message: expect.stringContaining(said) as string })
})
