import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { openDeck } from '../../../../src/content/open-deck.ts'
import { packDeck } from '../../../../src/content/package/pack-deck.ts'
import { readPackage } from '../../../../src/content/package/read-package.ts'
import { unpackPackage } from '../../../../src/content/package/unpack-package.ts'
import { FULL } from '../../deck/build-from.ts'
import { temporaryFolder } from '../deck-folder.ts'
import { docxFile, paragraph } from '../docx-file.ts'
import { CREATED, pack, REPORT } from './packed.ts'

const TAOPU = 'slides/taopu-2020'

test('a deck is the same in its folder, in its package and unpacked again', async () => {
  const file = join(temporaryFolder(), 'taopu.deck')
  await packDeck(TAOPU, file, { created: CREATED })
  expect(await openDeck(file, FULL)).toEqual(await openDeck(TAOPU, FULL))
  const read = await readPackage(file)
  if (!read.ok) throw new Error(read.problem.message)
  const folder = join(temporaryFolder(), 'taopu')
  expect(unpackPackage(read.package, folder)).toBeUndefined()
  expect(readdirSync(folder).sort()).toEqual(readdirSync(TAOPU).sort())
  for (const name of readdirSync(TAOPU))
    expect(readFileSync(join(folder, name))).toEqual(readFileSync(join(TAOPU, name)))
})

test('the manifest: title, id, version, date, and size and SHA-256 of each file', async () => {
  const { packed } = await pack({ 'report.md': REPORT, 'deck.yaml': 'title: 我镇\n' })
  expect(packed).toMatchObject({
    ok: true,
    manifest: {
      format: 1,
      id: 'town',
      title: '我镇',
      version: 20260301080000,
      created: '2026-03-01T08:00:00Z',
      files: [
        { name: 'report.md', size: Buffer.byteLength(REPORT) },
        { name: 'deck.yaml', sha256: 'f2c1fe54f42e17493f8b8bdee239432fe72e99dc33e1d09384f55462a7939103' },
      ],
    },
  })
})

test('without an id the folder names the deck', async () => {
  const { packed, folder } = await pack(undefined, { id: undefined })
  expect(packed).toMatchObject({ manifest: { id: folder.slice(dirname(folder).length + 1) } })
})

test('the same deck and date give the same bytes; another version gives others', async () => {
  const [one, two, three] = [await pack(), await pack(), await pack(undefined, { version: 3 })]
  expect(readFileSync(two.file)).toEqual(readFileSync(one.file))
  expect(readFileSync(three.file)).not.toEqual(readFileSync(one.file))
})

test('what no deck needs is named and not packed; hidden files are passed over in silence', async () => {
  const { file, packed } = await pack({ 'report.md': REPORT, '草稿.docx': 'draft', '.DS_Store': '' })
  expect(packed).toMatchObject({ ok: true, leftOut: ['草稿.docx'] })
  expect(await readPackage(file)).toMatchObject({ package: { files: new Map([['report.md', Buffer.from(REPORT)]]) } })
})

/** The report as a Word file. */
const received = REPORT.split('\n').flatMap((line) => (line === '' ? [] : [paragraph(line.replace(/^(?:#+|-) /, ''))]))

test('the received Word file is packed as well', async () => {
  const source = docxFile(received)
  const { file } = await pack({ 'report.md': REPORT, 'source.docx': source })
  const read = await readPackage(file)
  expect(read.ok && read.package.files.get('source.docx')).toEqual(source)
})

test('a deck that fails the audit is not packed', async () => {
  const { file, packed } = await pack({ 'report.md': REPORT, 'deck.yaml': 'titel: 甲\n' })
  expect(packed).toMatchObject({ ok: false, usable: true, problems: [{ code: 'key-unknown', line: 1 }] })
  expect(readdirSync(dirname(file))).toEqual([])
})

test('a folder without a report is not packed', async () => {
  const { file, packed } = await pack({ 'deck.yaml': '' })
  expect(packed).toMatchObject({ ok: false, usable: false, problems: [{ code: 'report-missing' }] })
  expect(existsSync(file)).toBe(false)
})

test('what the reader would refuse is not written', async () => {
  const blank = docxFile(received, { 'word/media/blank.bmp': Buffer.alloc(2 * 1024 * 1024) })
  const { file, packed } = await pack({ 'report.md': REPORT, 'source.docx': blank })
  expect(packed).toMatchObject({ ok: false, problems: [{ code: 'package-bomb' }] })
  expect(existsSync(file)).toBe(false)
})

test('a place that cannot be written is named', async () => {
  const { folder } = await pack()
  const packed = await packDeck(folder, '/no/such/folder/town.deck', { created: CREATED })
  expect(packed).toMatchObject({ ok: false, problems: [{ code: 'package-unwritable' }] })
})
