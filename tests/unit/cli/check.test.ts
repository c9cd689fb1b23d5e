import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCheck } from '../../../src/cli/check.ts'
import { deckFolder, temporaryFolder } from '../content/deck-folder.ts'
import { sectionOf } from '../deck/build-from.ts'
import { capture } from './capture.ts'

const REPORT = sectionOf('收集问题1747个，有效解决1439个', '走访居民300户', '再访居民300户')
const check = (...args: readonly string[]) => capture(() => runCheck(args))
const CHINESE = /\p{Script=Han}/u

describe('a folder that cannot be used: one line in Chinese that names it, exit 2', () => {
  const twoBytes = Uint8Array.from([0xb9, 0xa4, 0xd7, 0xf7, 0xb1, 0xa8, 0xb8, 0xe6])
  const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])

  test.each([
    { input: 'no folder', folder: () => join(temporaryFolder(), 'none'), code: 'folder-missing', said: 'none' },
    { input: 'a file', folder: () => join(deckFolder({ a: '' }), 'a'), code: 'not-a-package', said: '“a”' },
    { input: 'no path', folder: () => '', code: 'folder-missing', said: '文件夹' },
    { input: 'no report', folder: () => deckFolder({ 'deck.yaml': '' }), code: 'report-missing', said: 'report.md' },
    { input: 'an empty report', folder: () => deckFolder({ 'report.md': '' }), code: 'report-empty', said: '报告' },
    {
      input: 'white space',
      folder: () => deckFolder({ 'report.md': ' \n\t\r\n　\n' }),
      code: 'report-empty',
      said: '报告',
    },
    {
      input: 'headings alone',
      folder: () => deckFolder({ 'report.md': '# 甲\n## 乙\n' }),
      code: 'report-empty',
      said: '报告',
    },
    { input: 'no heading', folder: () => deckFolder({ 'report.md': '甲\n\n乙\n' }), code: 'report-empty', said: '#' },
    { input: 'a folder', folder: () => deckFolder({ 'report.md/': '' }), code: 'not-a-file', said: 'report.md' },
    {
      input: 'a picture',
      folder: () => deckFolder({ 'report.md': picture }),
      code: 'file-not-utf8',
      said: 'report.md',
    },
    { input: 'NULs', folder: () => deckFolder({ 'report.md': '# 甲\n\0\0' }), code: 'file-binary', said: 'report.md' },
    { input: 'GB 18030', folder: () => deckFolder({ 'report.md': twoBytes }), code: 'file-not-utf8', said: 'UTF-8' },
    {
      input: 'a spec in GB 18030',
      folder: () => deckFolder({ 'report.md': REPORT, 'deck.yaml': twoBytes }),
      code: 'file-not-utf8',
      said: 'deck.yaml',
    },
    {
      input: 'eleven megabytes',
      folder: () => deckFolder({ 'report.md': new Uint8Array(11 * 1024 * 1024).fill(0x61) }),
      code: 'file-too-large',
      said: 'report.md',
    },
  ])('$input', async ({ folder, code, said }) => {
    const path = folder()
    const plain = await check(path)
    expect(plain).toMatchObject({ code: 2, stdout: '' })
    expect(plain.stderr).toHaveLength(1)
    expect(plain.stderr[0]).toContain(said)
    expect(plain.stderr[0]).toMatch(CHINESE)
    expect(plain.stderr[0]).not.toMatch(/Error|\bat \//)
    const json = await check(path, '--json')
    expect(json.code).toBe(2)
    expect(JSON.parse(json.stdout)).toMatchObject({ problems: [{ code, severity: 'error' }] })
  })
})

describe('a deck with a fault: one line with file and line, exit 1', () => {
  test.each([
    { fault: 'invalid YAML', yaml: 'title: 甲\nslides: [\n', place: 'deck.yaml 第 3 行', said: '1 列' },
    { fault: 'a tab', yaml: 'slides:\n\t- section: 甲\n', place: 'deck.yaml 第 2 行', said: '1 列' },
    {
      fault: 'an unknown chart kind',
      yaml: 'slides:\n  - section: 甲\n    chart: pie\n    figures: [收集问题1747个]\n',
      place: 'deck.yaml 第 3 行',
      said: '“pie”',
    },
    {
      fault: 'a quotation that fits two places',
      yaml: 'slides:\n  - section: 甲\n    figures: [居民300户]\n',
      place: 'deck.yaml 第 3 行',
      said: '6、7',
    },
    {
      fault: 'a wrong digit',
      yaml: 'slides:\n  - section: 甲\n    figures: [收集问题1774个]\n',
      place: 'deck.yaml 第 3 行',
      said: '“收集问题1747个”',
    },
  ])('$fault', async ({ yaml, place, said }) => {
    const { code, stdout, stderr } = await check(deckFolder({ 'report.md': REPORT, 'deck.yaml': yaml }))
    expect(code).toBe(1)
    expect(stderr).toEqual([])
    const faults = stdout.split('\n').filter((line) => line.startsWith('错误'))
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(place)
    expect(faults[0]).toContain(said)
  })
})

describe('a command that cannot be understood: one line, exit 2', () => {
  test.each([
    { args: [], said: '文件夹' },
    { args: ['a', 'b'], said: '“b”' },
    { args: ['a', '--canvas', '5:4'], said: '5:4' },
    { args: ['a', '--edition', 'long'], said: 'long' },
    { args: ['a', '--jsn'], said: '--jsn' },
  ])('$args', async ({ args, said }) => {
    const { code, stdout, stderr } = await check(...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toHaveLength(1)
    expect(stderr[0]).toContain(said)
  })
})

test('a clean deck: its counts, exit 0; a byte order mark and Windows line ends change nothing', async () => {
  const plain = await check(deckFolder({ 'report.md': REPORT }))
  expect(plain).toMatchObject({ code: 0, stderr: [] })
  expect(plain.stdout).toContain('核对通过')
  const windows = await check(deckFolder({ 'report.md': `\uFEFF${REPORT.replaceAll('\n', '\r\n')}` }))
  expect(windows).toEqual(plain)
})

test.each(['16:9', '4:3', '32:9', '9:16'])('the real deck is clean on %s', async (canvas) => {
  expect((await check('slides/taopu-2020', '--canvas', canvas)).code).toBe(0)
})
