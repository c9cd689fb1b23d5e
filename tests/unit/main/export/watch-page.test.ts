import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SlideFault } from '../../../../src/export/slide-fault.ts'
import { watchPage } from '../../../../src/main/export/watch-page.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function pageWith(signal = new AbortController().signal) {
  const webContents = Object.assign(new EventEmitter(), { isDestroyed: () => false, forcefullyCrashRenderer: vi.fn() })
  return { webContents, watch: watchPage({ webContents } as unknown as BrowserWindow, signal) }
}
const never = new Promise<never>(() => undefined)
const faultOf = (waiting: Promise<unknown>) =>
  waiting.then(
    () => undefined,
    (error: unknown) => (error instanceof SlideFault ? { ...error.fault, place: error.place } : String(error)),
  )

test('what comes, comes', async () => {
  const { watch } = pageWith()
  expect(await watch.unlessGone(Promise.resolve(7))).toBe(7)
})

test('a page that dies names the slide that it was at', async () => {
  const { watch, webContents } = pageWith()
  watch.heard(4)
  const waiting = faultOf(watch.unlessGone(never))
  webContents.emit('render-process-gone', {}, { reason: 'crashed' })
  expect(await waiting).toEqual({ kind: 'died', detail: 'crashed', place: 4 })
  expect(await faultOf(watch.unlessGone(never)), 'and is gone for whoever waits later').toMatchObject({ kind: 'died' })
})

test('a page that says nothing is stuck, and its process is ended; each word of it counts', async () => {
  const { watch, webContents } = pageWith()
  const waiting = faultOf(watch.unlessGone(never, 10))
  await vi.advanceTimersByTimeAsync(9_000)
  watch.heard(2)
  await vi.advanceTimersByTimeAsync(9_000)
  expect(webContents.forcefullyCrashRenderer).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(await waiting).toEqual({ kind: 'hung', detail: '10', place: 2 })
  expect(webContents.forcefullyCrashRenderer).toHaveBeenCalled()
})

test('while nobody waits a page may be silent', async () => {
  const { watch } = pageWith()
  await watch.unlessGone(Promise.resolve())
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(await watch.unlessGone(Promise.resolve('still there'))).toBe('still there')
})

test('cancelling ends the wait with the signal’s reason', async () => {
  const cancel = new AbortController()
  const { watch } = pageWith(cancel.signal)
  const waiting = faultOf(watch.unlessGone(never))
  cancel.abort(new Error('enough'))
  expect(await waiting).toContain('enough')
})
