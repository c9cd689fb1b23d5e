import { describe, expect, test } from 'vitest'
import { decodeText } from '../../../src/content/decode-text.ts'

const TEXT = '柳溪镇2031年工作报告\r\n\r\n一、运行情况\r\n\r\n全镇新增企业120家，完成收入3.5亿元。\r\n'
const TRADITIONAL = '鎮內新增企業120家，辦結事項365件，為民服務。'

const utf16le = (text: string) => Buffer.from(text, 'utf16le')
const utf16be = (text: string) => utf16le(text).swap16()
const bytes = (...parts: readonly (string | Buffer | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

describe('a text is read in its own encoding', () => {
  test.each([
    ['UTF-8', bytes(TEXT)],
    ['UTF-16 little endian without a mark', utf16le(TEXT)],
    ['UTF-16 big endian without a mark', utf16be(TEXT)],
  ])('%s', (_, encoded) => {
    expect(decodeText(encoded)).toEqual({ ok: true, text: TEXT })
  })

  test('Latin text in UTF-16 without a mark', () => {
    expect(decodeText(utf16le('Output rose by 5.4%.'))).toEqual({ ok: true, text: 'Output rose by 5.4%.' })
  })
})

/** Node writes neither of the two, so every two bytes are tried for what they are read as. */
function encode(encoding: 'big5' | 'gb18030', text: string): Buffer {
  const decoder = new TextDecoder(encoding)
  const pairs = new Map<string, readonly [number, number]>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const read = decoder.decode(Uint8Array.of(lead, trail))
      if (!pairs.has(read)) pairs.set(read, [lead, trail])
    }
  return Buffer.from([...text].flatMap((each) => (each <= '~' ? [each.charCodeAt(0)] : (pairs.get(each) ?? []))))
}

describe('the two double-byte encodings are told apart by what they read as', () => {
  test.each([
    ['gb18030', TEXT],
    ['gb18030', '收入增长8.2%'],
    ['big5', TRADITIONAL],
    ['big5', '本鎮總收入增長8.2%，這個數是去年的兩倍。'],
  ] as const)('%s %s', (encoding, text) => {
    expect(decodeText(encode(encoding, text))).toEqual({ ok: true, text })
  })
})

describe('a damaged text is refused with the line', () => {
  test.each([
    ['a stray byte', bytes(TEXT, [0xff])],
    ['a NUL', bytes(TEXT, [0])],
    ['a character cut in two', bytes(TEXT, [0xe9, 0x9d])],
    ['a replacement character', bytes(TEXT, '增长\ufffd.4%')],
  ])('%s', (_, damaged) => {
    expect(decodeText(damaged)).toEqual({ ok: false, fault: 'damaged', line: 6 })
  })

  test('in the middle', () => {
    expect(decodeText(bytes(TEXT, [0xff], TEXT))).toEqual({ ok: false, fault: 'damaged', line: 6 })
  })
})

describe('a file of another kind is no text', () => {
  test.each([
    ['a program', [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]],
    ['NULs', Array.from({ length: 64 }, () => 0)],
    ['an older Word file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]],
  ])('%s', (_, content) => {
    expect(decodeText(Uint8Array.from(content))).toEqual({ ok: false, fault: 'binary' })
  })
})
