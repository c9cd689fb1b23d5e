import { expect, test } from 'vitest'
import { parseTimes } from '../../bench/check-command.ts'
import { parseStat } from '../../bench/process-tree.ts'
import { formatTable, isMet, median } from '../../bench/row.ts'
import { firstSlideTime } from '../../bench/session.ts'
import { longestGap, rate } from '../../bench/slides.ts'

test('the median of an even number of values is between the middle two', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([1, 2, 4, 100])).toBe(3)
})

test('a row passes on its bound and misses beyond it', () => {
  const row = { name: 'a', value: 50, unit: 'ms', target: { atMost: 50 } }
  expect(isMet(row)).toBe(true)
  expect(isMet({ ...row, target: { atLeast: 57 } })).toBe(false)
  expect(formatTable([row]).split('\n')[1]).toBe('a        50.0 ms  ≤ 50.0 ms  pass')
})

test('a row whose value could not be measured is a miss', () => {
  expect(isMet({ name: 'a', value: Number.NaN, unit: 'fps', target: { atLeast: 57 } })).toBe(false)
})

test('a process name with brackets does not shift the fields', () => {
  const line = '812 (a) b) S 700 812 812 0 -1 4194560 1 2 3 4 150 50 0 0 20 0 9 0 1'
  expect(parseStat(line)).toEqual({ pid: 812, parent: 700, cpuSeconds: 2 })
})

test('a log line that is still being written is not read', () => {
  const line = '{"t":"2024-05-01T00:00:00.250Z","event":"first-slide","ms":812}'
  expect(firstSlideTime(`{"t":"…","event":"start"}\n${line}`)).toBeUndefined()
  expect(firstSlideTime(`${line}\n`)).toBe(Date.parse('2024-05-01T00:00:00.250Z'))
})

test('bash’s times are read from among other lines', () => {
  expect(parseTimes('a warning\nTIMES 0.412 0.350 0.061\n')).toEqual({ wall: 0.412, cpu: 0.411 })
})

test('frames: three intervals in 51 ms, the longest 18', () => {
  const frames = [100, 116, 133, 151]
  expect(rate(frames)).toBeCloseTo(58.8, 1)
  expect(longestGap(frames)).toBe(18)
})
