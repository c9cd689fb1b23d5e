import { describe, expect, test } from 'vitest'
import { parseArguments } from '../../../src/main/arguments.ts'
import type { Arguments } from '../../../src/main/arguments.ts'

const NOTHING_ASKED: Arguments = {
  mode: undefined,
  deck: undefined,
  display: undefined,
  canvas: undefined,
  edition: undefined,
  windowed: false,
  preflight: false,
  slide: undefined,
  userData: undefined,
  speed: 1,
}

describe('what is asked for', () => {
  test.each<[string, Partial<Arguments>]>([
    ['', {}],
    ['present', { mode: 'present' }],
    ['kiosk slides/a', { mode: 'kiosk', deck: 'slides/a' }],
    ['slides/a', { deck: 'slides/a' }],
    ['play talk.deck --windowed', { mode: 'play', deck: 'talk.deck', windowed: true }],
    ['--display 2', { display: 2 }],
    ['--display all', { display: 'all' }],
    ['--canvas 9:16 --edition lobby', { canvas: '9:16', edition: 'lobby' }],
    ['--canvas=32:9', { canvas: '32:9' }],
    ['--slide 12', { slide: 12 }],
    ['--slide 1', { slide: 1 }],
    ['--user-data /tmp/x', { userData: '/tmp/x' }],
    ['--speed 20', { speed: 20 }],
    ['--speed 0.5 kiosk', { speed: 0.5, mode: 'kiosk' }],
  ])('%s', (line, asked) => {
    const words = line.split(' ').filter((word) => word !== '')
    expect(parseArguments(words, true)).toEqual({ ok: true, arguments: { ...NOTHING_ASKED, ...asked } })
  })
})

describe('what cannot be asked for is answered in one line that names it', () => {
  test.each([
    ['--display 0', '“0”'],
    ['--display left', '“left”'],
    ['--display 1.5', '“1.5”'],
    ['--canvas 5:4', '“5:4”'],
    ['--canvas constructor', '“constructor”'],
    ['--edition long', '“long”'],
    ['--slide 0', '“0”'],
    ['--slide last', '“last”'],
    ['--speed 0', '“0”'],
    ['--speed fast', '“fast”'],
    ['--speed Infinity', '“Infinity”'],
    ['--speed=-1', '“-1”'],
    ['--frobnicate', '--frobnicate'],
    ['-x', '-x'],
    ['present a b', '“b”'],
    ['a b', '“b”'],
  ])('%s', (line, said) => {
    const parsed = parseArguments(line.split(' '), true)
    expect(parsed.ok).toBe(false)
    const message = parsed.ok ? '' : parsed.message
    expect(message).toContain(said)
    expect(message).toContain('--canvas 16:9|4:3|32:9|9:16')
    expect(message).not.toContain('\n')
  })

  test('a known option with its value missing or one too many is not called unknown', () => {
    for (const words of [['--canvas'], ['--slide', '--windowed'], ['--windowed=yes']]) {
      const parsed = parseArguments(words, true)
      expect(parsed.ok ? '' : parsed.message).toMatch(/^--(canvas|slide|windowed) 后面/)
    }
  })
})

describe('Chromium’s own switches', () => {
  const theirs = [
    '--remote-debugging-port=9222',
    '--force-device-scale-factor=2',
    '--force-color-profile=srgb',
    '--inspect',
  ]

  test('pass through in unpackaged runs', () => {
    expect(parseArguments([...theirs, 'play'], false)).toEqual({
      ok: true,
      arguments: { ...NOTHING_ASKED, mode: 'play' },
    })
  })

  test.each(theirs)('%s is unknown to a packaged program', (word) => {
    expect(parseArguments([word], true).ok).toBe(false)
  })

  test('a switch that merely begins like one of them is unknown', () => {
    expect(parseArguments(['--inspector'], false).ok).toBe(false)
  })
})
