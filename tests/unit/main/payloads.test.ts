import { describe, expect, test } from 'vitest'
import { is } from 'valibot'
import type { Verbs } from '../../../src/ipc/contract.ts'
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
    ['slideshow:painted', [0]],
    ['window:full-screen', ['toggle']],
    ['window:full-screen', ['leave']],
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
    ['slideshow:painted', [-1]],
    ['slideshow:painted', ['0']],
    ['slideshow:painted', []],
    ['slideshow:painted', [0, 0]],
    ['window:full-screen', [true]],
    ['window:full-screen', [{ toString: () => 'leave' }]],
  ])('%s %j', (channel, payload) => {
    expect(is(payloads[channel], payload)).toBe(false)
  })
})
