import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { SlideshowState } from '../../../../src/ipc/show.ts'
import { measureShown } from '../../../../src/main/kiosk/shown-time.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const state = (index: number, curtain: SlideshowState['curtain'] = 'none', loop = 0) => ({
  index,
  step: 0,
  curtain,
  loop,
})

test('a slide counts from when it stands there to when it goes; behind a curtain nothing counts', () => {
  const stood: [number, number, number][] = []
  const time = measureShown(({ index, loop }, seconds) => stood.push([index, loop, seconds]))
  time.show(state(0))
  vi.advanceTimersByTime(5000)
  time.show(state(0))
  vi.advanceTimersByTime(2500)
  time.show(state(1))
  vi.advanceTimersByTime(1000)
  time.show(state(1, 'black'))
  vi.advanceTimersByTime(60_000)
  time.show(state(1))
  vi.advanceTimersByTime(3000)
  time.show(state(0, 'none', 1))
  vi.advanceTimersByTime(4000)
  time.end()
  time.end()
  expect(stood).toEqual([
    [0, 0, 7.5],
    [1, 0, 1],
    [1, 0, 3],
    [0, 1, 4],
  ])
})
