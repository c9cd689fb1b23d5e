import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { runCheck } from '../../../src/cli/check.ts'
import { runKeygen } from '../../../src/cli/keygen.ts'
import { runPack } from '../../../src/cli/pack.ts'
import { runUnpack } from '../../../src/cli/unpack.ts'
import { runVerify } from '../../../src/cli/verify.ts'
import { deckFolder, temporaryFolder } from '../content/deck-folder.ts'
import { sectionOf } from '../deck/build-from.ts'
import { capture } from './capture.ts'

const run = {
  check: (...args: readonly string[]) => capture(() => runCheck(args)),
  keygen: (...args: readonly string[]) => capture(() => runKeygen(args)),
  pack: (...args: readonly string[]) => capture(() => runPack(args)),
  unpack: (...args: readonly string[]) => capture(() => runUnpack(args)),
  verify: (...args: readonly string[]) => capture(() => runVerify(args)),
}

const REPORT = sectionOf('收集问题1747个，有效解决1439个')
const folder = (yaml = 'title: 我镇\n') => deckFolder({ 'report.md': REPORT, 'deck.yaml': yaml })

/** One line on stderr that says this, nothing on stdout. */
const complaint = (code: number, said: string) => ({ code, stdout: '', stderr: [expect.stringContaining(said)] })

describe('an office that signs what it sends', () => {
  let at = (name: string) => name

  beforeEach(async () => {
    const place = mkdtempSync(join(tmpdir(), 'office-'))
    at = (name) => join(place, name)
    const report = { 'report.md': REPORT, 'deck.yaml': 'title: 我镇\n' }
    mkdirSync(at('deck'))
    for (const [name, text] of Object.entries(report)) writeFileSync(at(`deck/${name}`), text)
    await run.keygen('-o', at('office'))
    await run.keygen('-o', at('stranger'))
    await run.pack(at('deck'), '-o', at('signed.deck'), '--sign', at('office'), '--version', '7', '--id', '我镇')
    await run.pack(at('deck'), '-o', at('plain.deck'), '--date', '2026-03-01T08:00:00Z')
    return () => rmSync(place, { recursive: true })
  })

  test('the receiver sees who signed it, and that it passes the audit', async () => {
    const verified = await run.verify(at('signed.deck'), '--key', at('office.pub'))
    expect(verified).toMatchObject({ code: 0, stderr: [] })
    for (const said of ['《我镇》', '版本 7', '由 office 签名', '核对通过']) expect(verified.stdout).toContain(said)
  })

  test('as JSON: the manifest, the signature, no problems', async () => {
    const { code, stdout } = await run.verify(at('signed.deck'), '--keys', at('.'), '--json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      format: 1,
      id: '我镇',
      title: '我镇',
      version: 7,
      files: [{ name: 'report.md' }, { name: 'deck.yaml' }],
      signature: { state: 'known', name: 'office' },
      problems: [],
    })
  })

  test('with keys, an unsigned package does not hold, nor one that a stranger signed', async () => {
    const unsigned = await run.verify(at('plain.deck'), '--key', at('office.pub'))
    expect(unsigned.code).toBe(1)
    expect(unsigned.stderr).toEqual([expect.stringContaining('没有签名')])
    expect(unsigned.stdout).not.toContain('核对通过')
    expect((await run.verify(at('signed.deck'), '--key', at('stranger.pub'))).code).toBe(1)
  })

  test('without keys, an unsigned package holds and says that it is unsigned', async () => {
    const { code, stdout } = await run.verify(at('plain.deck'))
    expect(code).toBe(0)
    expect(stdout).toContain('未签名')
    expect(stdout).toContain('20260301080000')
  })

  test('an altered package does not hold: one line', async () => {
    const bytes = readFileSync(at('plain.deck'))
    bytes.writeUInt8(bytes.readUInt8(60) ^ 0xff, 60)
    writeFileSync(at('altered.deck'), bytes)
    expect(await run.verify(at('altered.deck'))).toMatchObject(complaint(1, 'altered.deck'))
    const { code, stdout } = await run.verify(at('altered.deck'), '--json')
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ problems: [{ code: 'package-damaged', file: 'altered.deck' }] })
  })

  test('the package is checked like a folder', async () => {
    expect(await run.check(at('signed.deck'))).toEqual(await run.check(folder()))
    expect(await run.check(at('altered.deck'))).toMatchObject(complaint(2, 'altered.deck'))
  })

  test('unpacked, it is the folder again; what is refused writes nothing', async () => {
    expect(await run.unpack(at('signed.deck'), '-o', at('again'))).toMatchObject({ code: 0, stderr: [] })
    expect(readFileSync(at('again/report.md'), 'utf8')).toBe(REPORT)
    expect(await run.unpack(at('signed.deck'), '-o', at('again'))).toMatchObject(complaint(2, '不是空的'))
    expect(await run.unpack(at('altered.deck'), '-o', at('none'))).toMatchObject(complaint(2, 'altered.deck'))
    expect(existsSync(at('none'))).toBe(false)
  })
})

test('a deck with a problem is not packed: the line that check would say, exit 1', async () => {
  const file = join(temporaryFolder(), 'town.deck')
  const packed = await run.pack(folder('titel: 甲\n'), '-o', file)
  expect(packed).toMatchObject(complaint(1, 'deck.yaml 第 1 行'))
  expect(existsSync(file)).toBe(false)
})

test('SOURCE_DATE_EPOCH dates the package where --date does not', async () => {
  const file = join(temporaryFolder(), 'town.deck')
  vi.stubEnv('SOURCE_DATE_EPOCH', '1772352000')
  await run.pack(folder(), '-o', file)
  expect(JSON.parse((await run.verify(file, '--json')).stdout)).toMatchObject({ created: '2026-03-01T08:00:00Z' })
  await run.pack(folder(), '-o', file, '--date', '2026-04-01')
  expect(JSON.parse((await run.verify(file, '--json')).stdout)).toMatchObject({ created: '2026-04-01T00:00:00Z' })
  vi.unstubAllEnvs()
})

test('files that no deck needs are named on stderr', async () => {
  const deck = deckFolder({ 'report.md': REPORT, '草稿.docx': '' })
  const packed = await run.pack(deck, '-o', join(temporaryFolder(), 'town.deck'))
  expect(packed).toMatchObject({ code: 0, stderr: [expect.stringContaining('草稿.docx')] })
})

describe('a command that cannot be understood: one line, exit 2, nothing written', () => {
  test.each([
    { args: () => [], said: '-o' },
    { args: () => [folder()], said: '-o' },
    { args: (file: string) => [folder(), 'b', '-o', file], said: '用法' },
    { args: (file: string) => [folder(), '-o', file, '--sgn', 'a'], said: '用法' },
    { args: (file: string) => [folder(), '-o', file, '--version', '0'], said: '--version' },
    { args: (file: string) => [folder(), '-o', file, '--version', '99999999999999999'], said: '--version' },
    { args: (file: string) => [folder(), '-o', file, '--date', 'yesterday'], said: 'yesterday' },
    { args: (file: string) => [folder(), '-o', file, '--sign', '/no/key'], said: '/no/key' },
    { args: (file: string) => [folder(), '-o', file, '--id', 'a\nb'], said: 'town.deck' },
    { args: (file: string) => [`${file}.none`, '-o', file], said: 'none' },
  ])('pack $said', async ({ args, said }) => {
    const place = temporaryFolder()
    expect(await run.pack(...args(join(place, 'town.deck')))).toMatchObject(complaint(2, said))
    expect(readdirSync(place)).toEqual([])
  })

  test.each([
    { args: [], said: '用法' },
    { args: ['a.deck', 'b.deck'], said: '用法' },
    { args: ['a.deck', '--key', 'k', '--keys', 'd'], said: '用法' },
    { args: ['none.deck'], said: 'none.deck' },
    { args: ['none.deck', '--key', 'none.pub'], said: 'none.pub' },
    { args: ['slides', '--keys', 'slides'], said: '.pub' },
    { args: ['slides'], said: 'slides' },
  ])('verify $args', async ({ args, said }) => {
    expect(await run.verify(...args)).toMatchObject(complaint(2, said))
  })

  test.each([[[]], [['a.deck']], [['a', 'b', '-o', 'c']], [['none.deck', '-o', 'c']]])('unpack %j', async (args) => {
    expect(await run.unpack(...args)).toMatchObject({ code: 2, stdout: '', stderr: [expect.any(String)] })
  })

  test.each([[[]], [['-o']], [['name', '-o', 'name']], [['-o', '/no/such/folder/key']]])('keygen %j', async (args) => {
    expect(await run.keygen(...args)).toMatchObject({ code: 2, stdout: '', stderr: [expect.any(String)] })
  })
})
