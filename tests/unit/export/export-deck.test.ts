import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { exportDeck } from '../../../src/export/export-deck.ts'
import type { ExportRequest } from '../../../src/export/formats.ts'
import type { Sheets, Studio } from '../../../src/export/studio.ts'
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

/** A studio without windows; each sheet's picture is its number. */
function studioWith(sheets: Partial<Sheets> = {}): { openStudio: () => Promise<Studio>; closed: () => number } {
  let closed = 0
  const all: Sheets = {
    pages: Array.from({ length: SLIDES }, () => 1),
    printPdf: blankPdf,
    photograph: (index) => Promise.resolve(Buffer.from(String(index))),
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
      return Promise.resolve(Buffer.from('x'))
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
