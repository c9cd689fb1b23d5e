import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runSheet } from '../../../src/cli/sheet.ts'
import { deckFolder, temporaryFolder } from '../content/deck-folder.ts'
import { sectionOf } from '../deck/build-from.ts'
import { evidence } from '../audit/taopu.ts'
import { capture } from './capture.ts'

const sheet = (...args: readonly string[]) => capture(() => runSheet(args))
const FIGURES = evidence.report.figures.length

describe('the sheet of the real deck has a row for each figure', () => {
  test('as CSV, readable by spreadsheet programs as UTF-8', async () => {
    const file = join(temporaryFolder(), '核对单.csv')
    expect((await sheet('slides/taopu-2020', '-o', file)).code).toBe(0)
    const csv = readFileSync(file, 'utf8')
    expect(csv.startsWith('\uFEFF')).toBe(true)
    const rows = csv.slice(1).trimEnd().split('\r\n')
    expect(rows).toHaveLength(FIGURES + 1)
    expect(rows.find((row) => row.includes(',1663,'))).toMatch(
      /^新增就业岗位,,1663,个,数量,,民生保障水平提高,.*,69,s\d+/,
    )
  })

  test('as HTML', async () => {
    const file = join(temporaryFolder(), 'sheet.html')
    expect((await sheet('slides/taopu-2020', '-o', file)).code).toBe(0)
    const [first = ''] = readFileSync(file, 'utf8').split('</table>')
    expect(first.match(/<tr><td>/g)).toHaveLength(FIGURES)
  })

  test('as XLSX', async () => {
    const file = join(temporaryFolder(), 'sheet.xlsx')
    expect((await sheet('slides/taopu-2020', '-o', file)).code).toBe(0)
    expect(readFileSync(file).subarray(0, 4)).toEqual(Buffer.from('PK\u0003\u0004'))
  })
})

test('cells with commas and quotation marks stay one cell', async () => {
  const file = join(temporaryFolder(), 'sheet.csv')
  await sheet(deckFolder({ 'report.md': sectionOf('建房100套,"安居"工程') }), '-o', file)
  expect(readFileSync(file, 'utf8')).toContain(',"建房100套,""安居""工程",')
})

test('text that looks like HTML is text', async () => {
  const file = join(temporaryFolder(), 'sheet.html')
  await sheet(deckFolder({ 'report.md': sectionOf('建房<b>100套</b>&配套') }), '-o', file)
  const html = readFileSync(file, 'utf8')
  expect(html).toContain('&lt;b&gt;100套&lt;/b&gt;&amp;配套')
  expect(html).not.toContain('<b>')
})

test('a deck that fails the audit has a sheet, too, and exit 1', async () => {
  const file = join(temporaryFolder(), 'sheet.csv')
  const folder = deckFolder({ 'report.md': sectionOf('建房100套'), 'deck.yaml': 'title: 5\n' })
  expect((await sheet(folder, '-o', file)).code).toBe(1)
  expect(existsSync(file)).toBe(true)
})

describe('what cannot be done is said in one line, exit 2', () => {
  test.each([
    { fault: 'no file', args: ['slides/taopu-2020'], said: '-o' },
    { fault: 'another format', args: ['slides/taopu-2020', '-o', 'a.pdf'], said: '.xlsx' },
    { fault: 'no such folder', args: ['slides/taopu-2020', '-o', '/no/such/a.csv'], said: '/no/such' },
    { fault: 'a file for a folder', args: ['slides/taopu-2020', '-o', 'package.json/a.csv'], said: 'package.json' },
    { fault: 'no deck', args: ['no-such-deck', '-o', 'a.csv'], said: 'no-such-deck' },
  ])('$fault', async ({ args, said }) => {
    const { code, stdout, stderr } = await sheet(...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toHaveLength(1)
    expect(stderr[0]).toContain(said)
    expect(existsSync('a.csv')).toBe(false)
  })

  test.each(['csv', 'html', 'xlsx'])('a place that cannot be written to: .%s', async (extension) => {
    const folder = temporaryFolder()
    const file = join(folder, `taken.${extension}`)
    mkdirSync(file)
    writeFileSync(join(file, 'inside'), '')
    const { code, stderr } = await sheet('slides/taopu-2020', '-o', file)
    expect(code).toBe(2)
    expect(stderr).toHaveLength(1)
    expect(stderr[0]).toContain(file)
    expect(readdirSync(folder), 'nothing half-written is left').toEqual([`taken.${extension}`])
  })
})
