import { describe, expect, test, vi } from 'vitest'
import type { Bridge } from '../../../src/ipc/contract.ts'
import type { SlideshowState } from '../../../src/ipc/show.ts'
import { actionOf, steer } from '../../../src/player/keys.ts'
import type { KeyAction } from '../../../src/player/keys.ts'

const pressed = (code: string, more: Partial<Parameters<typeof actionOf>[0]> = {}) =>
  actionOf({ code, key: '', ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...more })

describe('what a key does', () => {
  test.each<[string, KeyAction]>([
    ...['ArrowRight', 'ArrowDown', 'PageDown', 'Space'].map((code): [string, KeyAction] => [
      code,
      { do: 'go', to: 'next' },
    ]),
    ...['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'].map((code): [string, KeyAction] => [
      code,
      { do: 'go', to: 'previous' },
    ]),
    ['Home', { do: 'go', to: 'first' }],
    ['End', { do: 'go', to: 'last' }],
    ['KeyB', { do: 'curtain', curtain: 'black' }],
    ['Period', { do: 'curtain', curtain: 'black' }],
    ['KeyW', { do: 'curtain', curtain: 'white' }],
    ['KeyS', { do: 'source' }],
    ['KeyF', { do: 'full-screen' }],
    ['F11', { do: 'full-screen' }],
    ['Escape', { do: 'escape' }],
    ['KeyP', { do: 'presenter' }],
    ['KeyX', { do: 'swap' }],
    ['F1', { do: 'overlay', overlay: 'help' }],
    ['F5', { do: 'restart', from: 'first' }],
    ['Enter', { do: 'enter' }],
    ['NumpadEnter', { do: 'enter' }],
    ['Digit0', { do: 'digit', digit: '0' }],
    ['Numpad7', { do: 'digit', digit: '7' }],
  ])('%s', (code, action) => {
    expect(pressed(code)).toEqual(action)
  })

  test.each(['KeyQ', 'F4', 'Tab', 'ShiftLeft', 'NumpadAdd', 'Digit', ''])('%j does nothing', (code) => {
    expect(pressed(code)).toBeUndefined()
  })
})

test('a Chinese input method that is switched on changes nothing', () => {
  expect(pressed('KeyB', { key: 'Process' })).toEqual({ do: 'curtain', curtain: 'black' })
  expect(pressed('Digit4', { key: 'Process' })).toEqual({ do: 'digit', digit: '4' })
  expect(pressed('Space', { key: 'Process' })).toEqual({ do: 'go', to: 'next' })
})

test('the shift key gives ? and F5 another meaning, and the others none', () => {
  expect(pressed('Slash', { shiftKey: true })).toEqual({ do: 'overlay', overlay: 'help' })
  expect(pressed('F5', { shiftKey: true })).toEqual({ do: 'restart', from: 'here' })
  expect(pressed('KeyB', { shiftKey: true })).toEqual(pressed('KeyB'))
})

test('a clicker that sends a key without a code is understood', () => {
  expect(pressed('', { key: 'PageDown' })).toEqual({ do: 'go', to: 'next' })
})

test.each(['ctrlKey', 'altKey', 'metaKey'] as const)('with %s a key belongs to the system', (modifier) => {
  expect(pressed('KeyW', { [modifier]: true })).toBeUndefined()
  expect(pressed('Digit1', { [modifier]: true })).toBeUndefined()
})

describe('what is said to main', () => {
  const state: SlideshowState = { index: 3, step: 0, curtain: 'none', loop: 0 }

  function said(action: KeyAction, typed = '', at = state): readonly unknown[] {
    const say = vi.fn()
    const bridge: Bridge = { ask: vi.fn(), say, listen: vi.fn() }
    steer(bridge, action, at, typed)
    return say.mock.calls
  }

  test.each<[KeyAction, string, readonly unknown[]]>([
    [{ do: 'go', to: 'last' }, '', ['slideshow:go', { to: 'last' }]],
    [{ do: 'curtain', curtain: 'black' }, '', ['slideshow:curtain', 'black']],
    [{ do: 'presenter' }, '', ['presenter:toggle']],
    [{ do: 'swap' }, '', ['displays:swap']],
    [{ do: 'overlay', overlay: 'help' }, '', ['presenter:overlay', 'help']],
    [{ do: 'restart', from: 'here' }, '', ['slideshow:curtain', 'none']],
    [{ do: 'full-screen' }, '', ['window:full-screen', 'toggle']],
    [{ do: 'enter' }, '12', ['slideshow:go', { to: 'slide', number: 12 }]],
    [{ do: 'enter' }, '', ['slideshow:go', { to: 'next' }]],
  ])('%j after typing %j', (action, typed, call) => {
    expect(said(action, typed)).toEqual([call])
  })

  test('the key of the curtain that is down lifts it; the other key changes it', () => {
    const black: SlideshowState = { ...state, curtain: 'black' }
    expect(said({ do: 'curtain', curtain: 'black' }, '', black)).toEqual([['slideshow:curtain', 'none']])
    expect(said({ do: 'curtain', curtain: 'white' }, '', black)).toEqual([['slideshow:curtain', 'white']])
  })

  test.each<KeyAction>([{ do: 'source' }, { do: 'escape' }, { do: 'digit', digit: '1' }])('nothing by %j', (action) => {
    expect(said(action)).toEqual([])
  })
})
