import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { beforeEach, expect, test, vi } from 'vitest'
import type { SlideshowState } from '../../../src/ipc/show.ts'
import { answerKeys } from '../../../src/main/answer-keys.ts'

const { said } = vi.hoisted(() => ({ said: [] as unknown[][] }))
vi.mock('../../../src/main/ipc.ts', () => ({ sayFor: (_page: unknown, ...words: unknown[]) => said.push(words) }))
beforeEach(() => void (said.length = 0))

function setUp(state: Partial<SlideshowState> = {}) {
  const page = { isDeaf: true }
  const contents = new EventEmitter()
  answerKeys(
    contents as unknown as WebContents,
    () => page.isDeaf,
    () => ({ index: 2, step: 0, curtain: 'none', loop: 0, ...state }),
  )
  const press = (...codes: readonly string[]) =>
    codes.map((code) => {
      const event = { preventDefault: vi.fn() }
      contents.emit('before-input-event', event, { type: 'keyDown', code, key: '' })
      return event.preventDefault.mock.calls.length === 1
    })
  return { page, press }
}

test('while the page is down its keys are done here: on, back, black, a slide by its number', () => {
  const { press } = setUp()
  expect(press('PageDown', 'PageUp', 'KeyB', 'Digit1', 'Numpad2', 'Enter')).not.toContain(false)
  expect(said).toEqual([
    ['slideshow:go', { to: 'next' }],
    ['slideshow:go', { to: 'previous' }],
    ['slideshow:curtain', 'black'],
    ['slideshow:go', { to: 'slide', number: 12 }],
  ])
})

test('Esc lifts the curtain first; with nothing to put away it is passed on', () => {
  setUp({ curtain: 'black' }).press('Escape')
  setUp().press('Escape')
  expect(said).toEqual([['slideshow:curtain', 'none'], ['show:escape']])
})

test('a page that hears has its keys to itself, and what was typed before is forgotten', () => {
  const { page, press } = setUp()
  press('Digit4')
  page.isDeaf = false
  expect(press('PageDown', 'Digit1', 'Escape')).toEqual([false, false, false])
  page.isDeaf = true
  press('Enter')
  expect(said).toEqual([['slideshow:go', { to: 'next' }]])
})

test('what only a page can do is left to it', () => {
  expect(setUp().press('KeyS', 'KeyM', 'KeyL', 'Slash')).not.toContain(true)
  expect(said).toEqual([])
})
