import { expect, test } from 'vitest'
import type { Sample } from '../../soak/sample.ts'
import { isGrowth, trendOf } from '../../soak/trend.ts'
import { judge } from '../../soak/verdict.ts'

test('a straight line has its slope and no error; noise has an error', () => {
  const { slope, error } = trendOf([0, 1, 2, 3].map((x) => ({ x, y: 5 + 2 * x })))
  expect([slope, error]).toEqual([2, 0])
  const noise = trendOf([0, 1, 2, 3, 4, 5].map((x) => ({ x, y: x % 2 })))
  expect(noise.slope).toBeCloseTo(0.0857, 4)
  expect(noise.error).toBeCloseTo(0.14, 4)
  expect(isGrowth(noise)).toBe(false)
  expect(() => trendOf([{ x: 0, y: 0 }])).toThrow('3 points')
})

const run = (pssMB: (number: number) => number, heapMB: (number: number) => number): readonly Sample[] =>
  Array.from({ length: 50 }, (_, number) => ({
    ...{ minutes: number / 5, changes: number * 60, page: 7 },
    ...{ pssMB: pssMB(number), heapMB: heapMB(number) },
  }))
const wavering = (number: number) => 300 + (number % 3)

test('a soak passes while memory only wavers, and fails when it or the heap grows', () => {
  expect(judge(run(wavering, () => 9)).passed).toBe(true)
  expect(
    judge(
      run(
        (number) => wavering(number) + number,
        () => 9,
      ),
    ).passed,
  ).toBe(false)
  expect(judge(run(wavering, (number) => 9 + number / 10)).passed).toBe(false)
})

test('warm-up does not count as growth', () => {
  expect(
    judge(
      run(
        (number) => (number < 9 ? 200 + 10 * number : wavering(number)),
        () => 9,
      ),
    ).passed,
  ).toBe(true)
})
