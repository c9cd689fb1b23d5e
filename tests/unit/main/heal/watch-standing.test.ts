import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchStanding } from '../../../../src/main/heal/watch-standing.ts'

vi.mock('electron', () => ({ ipcMain: {}, app: {} }))

const FROM_US = { senderFrame: { parent: null, origin: 'app://deck' } }
let now = 0

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  vi.spyOn(performance, 'now').mockImplementation(() => now)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

function setUp() {
  const show = { wanted: 0, isSeen: true }
  const ipc = new EventEmitter()
  const contents = Object.assign(new EventEmitter(), {
    ipc,
    isDestroyed: () => false,
    isDevToolsOpened: () => false,
  })
  const late = vi.fn()
  const standing = watchStanding(contents as unknown as WebContents, {
    wanted: () => show.wanted,
    isSeen: () => show.isSeen,
    late,
  })
  const say = (verb: 'drawing' | 'drawn' | 'painted', index: number) => ipc.emit(`slideshow:${verb}`, FROM_US, index)
  const pass = (ms: number) => {
    for (let passed = 0; passed < ms; passed += 250) {
      now += 250
      vi.advanceTimersByTime(250)
    }
  }
  return { show, contents, late, say, pass, ...standing }
}

test('a page stands where it was sent once it has painted that slide', () => {
  const { show, say, isThere } = setUp()
  expect(isThere()).toBe(false)
  say('drawing', 0)
  expect(isThere()).toBe(false)
  say('painted', 0)
  expect(isThere()).toBe(true)
  show.wanted = 1
  expect(isThere()).toBe(false)
})

test('the suspect is what is being drawn, shown or not; else what stands', () => {
  const { show, say, suspect } = setUp()
  say('drawing', 0)
  expect(suspect()).toBe(0)
  say('painted', 0)
  say('drawing', 1)
  expect(suspect()).toBe(1)
  say('drawn', 1)
  expect(suspect()).toBe(0)
  show.wanted = 5
  say('drawing', 5)
  say('painted', 0)
  expect(suspect()).toBe(5)
})

test('a page that does not come to stand where it was sent is late, again and again', () => {
  const { show, say, pass, late } = setUp()
  say('drawing', 0)
  say('painted', 0)
  pass(60_000)
  expect(late).not.toHaveBeenCalled()
  show.wanted = 1
  pass(1_750)
  expect(late).not.toHaveBeenCalled()
  pass(750)
  expect(late).toHaveBeenCalledTimes(1)
  pass(2_500)
  expect(late).toHaveBeenCalledTimes(2)
})

test('one that draws a slide ahead and never ends is late too', () => {
  const { say, pass, late } = setUp()
  say('drawing', 0)
  say('painted', 0)
  say('drawing', 1)
  pass(2_500)
  expect(late).toHaveBeenCalledTimes(1)
})

test('a show that moves on faster than a page draws is not late, as long as slides come to stand', () => {
  const { show, say, pass, late } = setUp()
  say('painted', 0)
  for (let slide = 1; slide < 40; slide += 1) {
    show.wanted = slide + 1
    say('drawing', slide)
    pass(500)
    say('painted', slide)
  }
  expect(late).not.toHaveBeenCalled()
})

test('nobody is late in a window that is not seen, while it loads, or while this process slept', () => {
  const { show, contents, say, pass, late } = setUp()
  say('painted', 0)
  show.wanted = 1
  show.isSeen = false
  pass(10_000)
  show.isSeen = true
  pass(1_000)
  now += 3_600_000
  pass(1_000)
  contents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false })
  pass(60_000)
  expect(late).not.toHaveBeenCalled()
})

test('a page is deaf until its first slide stands, and when it has been behind for a while', () => {
  const { show, say, pass, isDeaf, contents } = setUp()
  expect(isDeaf()).toBe(true)
  say('painted', 0)
  expect(isDeaf()).toBe(false)
  show.wanted = 1
  expect(isDeaf()).toBe(false)
  pass(1_000)
  expect(isDeaf()).toBe(true)
  say('painted', 1)
  expect(isDeaf()).toBe(false)
  contents.emit('render-process-gone')
  expect(isDeaf()).toBe(true)
})
