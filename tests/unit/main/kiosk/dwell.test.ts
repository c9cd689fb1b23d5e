import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createKiosk } from '../../../../src/main/kiosk/dwell.ts'
import { createSlideshow } from '../../../../src/player/slideshow.ts'
import { buildFrom } from '../../deck/build-from.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** Slides of 5, 10 and 8 seconds. */
const [template] = buildFrom('# 报告\n\n- 甲\n').deck.slides
const slides = [5, 10, 8].map((seconds) => ({ ...template!, seconds }))

/** A kiosk as the show joins it: every change restarts the dwell. */
function start(speed: number) {
  let restart = () => {}
  const slideshow = createSlideshow({ slides: slides.length, start: 0, loops: true, changed: () => restart() })
  const clock = createKiosk(slides, slideshow, speed)
  restart = clock.restart
  restart()
  return { ...slideshow, stop: clock.stop }
}

test('each slide stays for its own time, and the show goes round', () => {
  const { state } = start(1)
  const places = [4999, 1, 9999, 1, 7999, 1].map((ms) => {
    vi.advanceTimersByTime(ms)
    return state().index
  })
  expect(places).toEqual([0, 1, 1, 2, 2, 0])
  expect(state().loop).toBe(1)
  vi.advanceTimersByTime(23_000 * 10)
  expect(state()).toMatchObject({ index: 0, loop: 11 })
})

test('speed divides every dwell', () => {
  const { state } = start(20)
  vi.advanceTimersByTime(249)
  expect(state().index).toBe(0)
  vi.advanceTimersByTime(1)
  expect(state().index).toBe(1)
  vi.advanceTimersByTime(900)
  expect(state()).toMatchObject({ index: 0, loop: 1 })
})

test('a step by hand starts the dwell of the slide it leads to', () => {
  const { go, state } = start(1)
  vi.advanceTimersByTime(4000)
  go({ to: 'next' })
  vi.advanceTimersByTime(9999)
  expect(state().index).toBe(1)
  vi.advanceTimersByTime(1)
  expect(state().index).toBe(2)
})

test('slow motion beyond what a timer can hold does not race', () => {
  const { state } = start(1e-9)
  vi.advanceTimersByTime(60_000)
  expect(state()).toMatchObject({ index: 0, loop: 0 })
})

test('once stopped, it stays', () => {
  const { state, stop } = start(1)
  stop()
  vi.advanceTimersByTime(60_000)
  expect(state().index).toBe(0)
})
