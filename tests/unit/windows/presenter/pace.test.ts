import { describe, expect, test } from 'vitest'
import { minutesAndSeconds, nextTime, paceOf } from '../../../../src/windows/presenter/pace.ts'

/** Ten slides of a minute each, started at 0. */
const budgets = Array.from({ length: 10 }, () => 60)
const at = (index: number, seconds: number, endAt?: number) =>
  paceOf(budgets, index, { startedAt: 0, endAt }, seconds * 1000)

describe('ahead and behind', () => {
  test.each<[string, number, number, number, string]>([
    ['within the slide’s own minute', 2, 150, 0, 'on-time'],
    ['a sip of water over it', 2, 190, 10, 'on-time'],
    ['half a minute over it', 2, 210, 30, 'behind'],
    ['two minutes over it', 2, 300, 120, 'late'],
    ['at the slide a minute too early', 2, 60, -60, 'ahead'],
  ])('%s', (_case, index, seconds, behind, word) => {
    expect(at(index, seconds)).toMatchObject({ behind, word, elapsed: seconds, left: 600 - seconds })
  })

  test('an agreed end stretches the plan to it', () => {
    expect(at(2, 300, 1_200_000)).toMatchObject({ behind: 0, word: 'on-time', left: 900, slide: 120 })
  })

  test('before the start it only waits', () => {
    expect(paceOf(budgets, 0, { startedAt: undefined, endAt: undefined }, 5_000)).toMatchObject({
      elapsed: 0,
      left: 600,
      word: 'waiting',
    })
  })
})

test.each([
  [75, '1:15'],
  [3675, '1:01:15'],
  [-5, '−0:05'],
  [-0.4, '0:00'],
])('%d seconds read %s', (seconds, text) => {
  expect(minutesAndSeconds(seconds)).toBe(text)
})

test('a time of day that is past is tomorrow’s; an empty field is none', () => {
  const noon = new Date(2026, 0, 5, 12, 0).getTime()
  expect(nextTime('15:30', noon)).toBe(new Date(2026, 0, 5, 15, 30).getTime())
  expect(nextTime('09:00', noon)).toBe(new Date(2026, 0, 6, 9, 0).getTime())
  expect(nextTime('', noon)).toBeUndefined()
})
