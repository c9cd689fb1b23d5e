import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { tellSupervisor } from '../../../../src/main/kiosk/tell-supervisor.ts'

const execFile = vi.hoisted(() => vi.fn())
vi.mock('node:child_process', () => ({ execFile }))
beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  execFile.mockClear()
})

const said = () => execFile.mock.calls.map(([, args]) => (args as readonly string[]).at(-1))
const UNDER_SYSTEMD = { NOTIFY_SOCKET: '/run/user/1000/notify', WATCHDOG_USEC: '30000000' }

test('the watchdog is fed only while slides are being drawn', () => {
  let age = 500
  const stop = tellSupervisor(() => age, UNDER_SYSTEMD)
  expect(said()).toEqual(['READY=1'])
  vi.advanceTimersByTime(30_000)
  expect(said()).toEqual(['READY=1', 'WATCHDOG=1', 'WATCHDOG=1', 'WATCHDOG=1'])
  age = 11_000
  vi.advanceTimersByTime(60_000)
  expect(said()).toHaveLength(4)
  stop()
})

test('where systemd did not start us there is nobody to tell', () => {
  tellSupervisor(() => 0, {})
  vi.advanceTimersByTime(60_000)
  expect(execFile).not.toHaveBeenCalled()
})
