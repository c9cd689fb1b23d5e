import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createVisit } from '../../../../src/main/kiosk/visit.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('a visit begins with a touch and ends when none has come for the idle time', () => {
  const changed = vi.fn()
  const visit = createVisit(() => 60_000, changed)
  visit.touch()
  vi.advanceTimersByTime(59_000)
  visit.touch()
  vi.advanceTimersByTime(59_999)
  expect([visit.isOn(), changed.mock.calls]).toEqual([true, [[true]]])
  vi.advanceTimersByTime(1)
  expect([visit.isOn(), changed.mock.calls]).toEqual([false, [[true], [false]]])
})

test('it may be ended by hand, once', () => {
  const changed = vi.fn()
  const visit = createVisit(() => 60_000, changed)
  visit.end()
  visit.touch()
  visit.end()
  visit.end()
  vi.advanceTimersByTime(600_000)
  expect(changed.mock.calls).toEqual([[true], [false]])
})
