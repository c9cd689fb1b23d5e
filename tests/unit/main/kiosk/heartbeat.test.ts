import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { listenForHeartbeat } from '../../../../src/main/kiosk/heartbeat.ts'

vi.mock('electron', () => ({ ipcMain: {}, app: {} }))

const FROM_US = { senderFrame: { parent: null, origin: 'app://deck' } }
let now = 0

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] })
  vi.spyOn(performance, 'now').mockImplementation(() => now)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** A page that answers every question as long as it is lively; its first slide is painted. */
function setUp() {
  const page = { isLively: true }
  const ipc = new EventEmitter()
  const contents = Object.assign(new EventEmitter(), {
    ipc,
    isDestroyed: () => false,
    isCrashed: () => false,
    isDevToolsOpened: () => false,
    send: () => page.isLively && ipc.emit('page:alive', FROM_US),
  })
  const hung = vi.fn()
  listenForHeartbeat(contents as unknown as WebContents, hung)
  ipc.emit('slideshow:painted', FROM_US, 0)
  const pass = (ms: number) => {
    for (let passed = 0; passed < ms; passed += 500) {
      now += 500
      vi.advanceTimersByTime(500)
    }
  }
  return { page, hung, pass }
}

test('a page that answers no more is hung within six seconds; one that answers never is', () => {
  const { page, hung, pass } = setUp()
  pass(60_000)
  expect(hung).not.toHaveBeenCalled()
  page.isLively = false
  pass(6_500)
  expect(hung).toHaveBeenCalledTimes(1)
})

test('a clock that is set is no silence, and hides none', () => {
  const { page, hung, pass } = setUp()
  for (const date of ['2026-11-30T11:00Z', '2026-11-30T09:00Z', '2027-11-30T10:00Z', '1970-01-01T00:00Z']) {
    vi.setSystemTime(new Date(date))
    pass(6_000)
  }
  expect(hung).not.toHaveBeenCalled()
  page.isLively = false
  pass(6_500)
  expect(hung).toHaveBeenCalledTimes(1)
})

test('while the machine sleeps, nobody is silent', () => {
  const { page, hung, pass } = setUp()
  now += 8 * 3600_000
  pass(1_500)
  expect(hung).not.toHaveBeenCalled()
  page.isLively = false
  pass(6_500)
  expect(hung).toHaveBeenCalledTimes(1)
})
