import { describe, expect, test } from 'vitest'
import { is } from 'valibot'
import type { Verbs } from '../../../src/ipc/contract.ts'
import { NEUTRAL } from '../../../src/ipc/correction.ts'
import { MOST_POINTS_AT_ONCE } from '../../../src/ipc/pointing.ts'
import { payloads } from '../../../src/main/payloads.ts'

type Case = readonly [keyof Verbs, readonly unknown[]]

describe('heard', () => {
  test.each<Case>([
    ['slideshow:go', [{ to: 'next' }]],
    ['slideshow:go', [{ to: 'previous' }]],
    ['slideshow:go', [{ to: 'first' }]],
    ['slideshow:go', [{ to: 'last' }]],
    ['slideshow:go', [{ to: 'slide', number: 12 }]],
    ['slideshow:curtain', ['none']],
    ['slideshow:curtain', ['black']],
    ['slideshow:curtain', ['white']],
    ['slideshow:freeze', [true]],
    ['slideshow:card', []],
    ['slideshow:card', ['f12']],
    ['pointing:set', [{ tool: 'laser', at: undefined }]],
    ['pointing:set', [{ at: { x: 0, y: 1 } }]],
    ['pointing:set', [{ zoom: { x: 0.5, y: 0.5, width: 0.5, height: 0.5 } }]],
    ['ink:change', ['s12', { do: 'begin', colour: 'gold', at: { x: 0.1, y: 0.2 } }]],
    [
      'ink:change',
      ['s12', { do: 'extend', points: Array.from({ length: MOST_POINTS_AT_ONCE }, () => ({ x: 0, y: 0 })) }],
    ],
    ['ink:change', ['s12', { do: 'undo' }]],
    ['correction:set', [NEUTRAL]],
    ['slideshow:painted', [0]],
    ['window:full-screen', ['toggle']],
    ['window:full-screen', ['enter']],
  ])('%s %j', (channel, payload) => {
    expect(is(payloads[channel], payload)).toBe(true)
  })
})

describe('not heard', () => {
  test.each<Case>([
    ['slideshow:go', []],
    ['slideshow:go', [null]],
    ['slideshow:go', ['next']],
    ['slideshow:go', [{}]],
    ['slideshow:go', [{ to: 'away' }]],
    ['slideshow:go', [{ to: 'slide' }]],
    ['slideshow:go', [{ to: 'slide', number: '3' }]],
    ['slideshow:go', [{ to: 'slide', number: -1 }]],
    ['slideshow:go', [{ to: 'slide', number: 1.5 }]],
    ['slideshow:go', [{ to: 'slide', number: Number.NaN }]],
    ['slideshow:go', [{ to: ['next'] }]],
    ['slideshow:go', [{ to: 'next' }, 1]],
    ['slideshow:curtain', ['red']],
    ['slideshow:curtain', [undefined]],
    ['slideshow:curtain', ['black', 'white']],
    ['slideshow:freeze', []],
    ['slideshow:card', ['f'.repeat(65)]],
    ['pointing:set', [{ at: { x: 1.1, y: 0 } }]],
    ['pointing:set', [{ at: { x: Number.NaN, y: 0 } }]],
    ['pointing:set', [{ tool: 'axe' }]],
    ['pointing:set', [{ tool: undefined }]],
    ['pointing:set', [{ zoom: { x: 0, y: 0, width: 0, height: 0 } }]],
    ['pointing:set', [{ wheel: 1 }]],
    ['ink:change', ['../s1', { do: 'undo' }]],
    ['ink:change', ['s12', { do: 'begin', colour: 'url(x)', at: { x: 0, y: 0 } }]],
    [
      'ink:change',
      ['s12', { do: 'extend', points: Array.from({ length: MOST_POINTS_AT_ONCE + 1 }, () => ({ x: 0, y: 0 })) }],
    ],
    ['correction:set', [{ ...NEUTRAL, brightness: 9 }]],
    ['correction:set', [{ ...NEUTRAL, contrast: Number.NaN }]],
    ['correction:set', [{ brightness: 1 }]],
    ['slideshow:painted', [-1]],
    ['slideshow:painted', ['0']],
    ['slideshow:painted', []],
    ['slideshow:painted', [0, 0]],
    ['window:full-screen', [true]],
    ['window:full-screen', [{ toString: () => 'enter' }]],
  ])('%s %j', (channel, payload) => {
    expect(is(payloads[channel], payload)).toBe(false)
  })
})
