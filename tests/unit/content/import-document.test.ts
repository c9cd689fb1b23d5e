import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { importDocument } from '../../../src/content/import-document.ts'
import { parseDeckSpec } from '../../../src/deck/parse-deck-spec.ts'
import { docxFile, paragraph, table } from './docx-file.ts'

let room = ''
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'import-'))
})
afterEach(() => {
  rmSync(room, { recursive: true })
})

const REPORT =
  '某镇2020年工作总结\n2020年，各项工作取得新进展，较好完成了全年目标任务。\n一、民生\n新增就业岗位1663个。\n'

/** Writes a file into the room and imports it into the folder `deck` beside it. */
async function importBytes(name: string, bytes: string | Uint8Array) {
  writeFileSync(join(room, name), bytes)
  return importDocument(join(room, name), join(room, 'deck'))
}

const read = (name: string) => readFileSync(join(room, 'deck', name))

describe('a deck folder is written', () => {
  test('with the source untouched, the report and a deck.yaml', async () => {
    const bytes = Buffer.from(`\ufeff${REPORT.replaceAll('\n', '\r\n')}`)
    const imported = await importBytes('报告.txt', bytes)
    expect(imported).toMatchObject({ ok: true, title: '某镇2020年工作总结' })
    expect(readdirSync(join(room, 'deck')).sort()).toEqual(['deck.yaml', 'report.md', 'source.txt'])
    expect(read('source.txt').equals(bytes)).toBe(true)
    expect(read('report.md').toString()).toContain('# 一、民生\n\n新增就业岗位1663个。\n')
  })

  test('with a deck.yaml that is valid and names title and minutes', async () => {
    await importBytes('报告.txt', REPORT)
    const yaml = read('deck.yaml').toString()
    expect(parse(yaml)).toEqual({ title: '某镇2020年工作总结', minutes: 15 })
    expect(parseDeckSpec(yaml).diagnostics).toEqual([])
  })

  test('named after the file when the report has no title', async () => {
    const imported = await importBytes('年中小结.txt', '各位代表：\n今年以来新增就业岗位1663个。\n')
    expect(imported).toMatchObject({ ok: true, title: '年中小结' })
  })

  test('into an empty folder that exists', async () => {
    mkdirSync(join(room, 'deck'))
    expect(await importBytes('报告.txt', REPORT)).toMatchObject({ ok: true })
  })

  test('and nothing is left beside it', async () => {
    await importBytes('报告.txt', REPORT)
    expect(readdirSync(room).sort()).toEqual(['deck', '报告.txt'])
  })
})

describe('the text is read in its own encoding', () => {
  const utf16be = () => Buffer.from(`\ufeff${REPORT}`, 'utf16le').swap16()
  /** 新增就业岗位1663个。 in GB18030 */
  const gb18030 = Buffer.from('d0c2d4f6becdd2b5b8dacebb31363633b8f6a1a3', 'hex')

  test.each([
    ['UTF-16 little endian', () => Buffer.from(`\ufeff${REPORT}`, 'utf16le')],
    ['UTF-16 big endian', utf16be],
    ['GB18030', () => gb18030],
  ])('%s', async (_, bytes) => {
    const imported = await importBytes('报告.txt', bytes())
    expect(imported.ok && imported.report.figures.map(({ label }) => label)).toEqual(['新增就业岗位'])
  })
})

test('a Word file keeps its title, headings and tables', async () => {
  const body = [
    paragraph('某镇工作总结', 'a3'),
    paragraph('民生', '1'),
    paragraph('新增就业岗位1663个。'),
    table([
      ['项目', '数量'],
      ['社区食堂', '2个'],
    ]),
  ]
  await importBytes('报告.docx', docxFile(body))
  expect(read('report.md').toString()).toBe(
    '# 某镇工作总结\n\n# 民生\n\n新增就业岗位1663个。\n\n项目 数量\n\n- 社区食堂 2个\n',
  )
  expect(readdirSync(join(room, 'deck')).sort()).toEqual(['deck.yaml', 'report.md', 'source.docx'])
})

describe('what cannot be imported is refused in one line, and nothing is written', () => {
  const pdf = Buffer.from('%PDF-1.7\n')
  const program = Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 3])

  test.each([
    ['报告.pdf', pdf, 'extension-unsupported'],
    ['报告.txt', program, 'file-binary'],
    ['报告.txt', '', 'file-empty'],
    ['报告.md', ' \n\n', 'file-empty'],
    ['报告.docx', '不是压缩包', 'docx-unreadable'],
    ['报告.docx', Buffer.from('PK\x03\x04half a file'), 'docx-unreadable'],
  ] as const)('%s', async (name, bytes, code) => {
    const imported = await importBytes(name, bytes)
    expect(imported).toMatchObject({ ok: false, problem: { code } })
    expect(imported.ok || imported.problem.message).toMatch(/^[^\n]*“报告\.[a-z]+”[^\n]*。$/)
    expect(readdirSync(room)).toEqual([name])
  })

  test('a file that is missing', async () => {
    const imported = await importDocument(join(room, '没有.txt'), join(room, 'deck'))
    expect(imported).toMatchObject({ ok: false, problem: { code: 'file-missing' } })
  })

  test('a target that holds something, which stays as it was', async () => {
    mkdirSync(join(room, 'deck'))
    writeFileSync(join(room, 'deck', 'mine.txt'), '我的')
    const imported = await importBytes('报告.txt', REPORT)
    expect(imported).toMatchObject({ ok: false, problem: { code: 'target-not-empty' } })
    expect(readdirSync(join(room, 'deck'))).toEqual(['mine.txt'])
  })
})
