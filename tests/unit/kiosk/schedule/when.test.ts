import { expect, test } from 'vitest'
import { holds } from '../../../../src/kiosk/schedule/when.ts'
import type { When } from '../../../../src/kiosk/schedule/when.ts'

const at = (date: string, time: string) => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return { date, minute: hour * 60 + minute }
}
const always: When = { days: [], hours: [] }
const working: When = { days: [1, 2, 3, 4, 5], hours: [{ from: 480, to: 1080 }] }
/** Fridays from 22:00 to 2:00. */
const night: When = { days: [5], hours: [{ from: 1320, to: 120 }] }

test.each([
  ['what is not limited always holds', always, '2026-07-04', '03:00', true],
  ['the first minute belongs to a window', working, '2026-07-03', '08:00', true],
  ['the last does not', working, '2026-07-03', '18:00', false],
  ['nor does a Saturday', working, '2026-07-04', '09:00', false],
  ['a window past midnight begins on its day', night, '2026-07-03', '22:00', true],
  ['and goes on into the next', night, '2026-07-04', '01:59', true],
  ['until its end', night, '2026-07-04', '02:00', false],
  ['but does not begin on that one', night, '2026-07-04', '22:00', false],
  ['nor end on its own day', night, '2026-07-03', '01:00', false],
] as const)('%s', (_what, when, date, time, expected) => {
  expect(holds(when, at(date, time))).toBe(expected)
})

test('a range of dates holds from its first to its last day', () => {
  const range: When = { ...always, from: '2028-02-29', to: '2028-03-01' }
  const days = ['2028-02-28', '2028-02-29', '2028-03-01', '2028-03-02']
  expect(days.map((day) => holds(range, at(day, '12:00')))).toEqual([false, true, true, false])
})

test('a night that begins on the last day of a range is played to its end', () => {
  const lastNight: When = { ...night, days: [], to: '2026-12-31' }
  expect(holds(lastNight, at('2027-01-01', '01:00'))).toBe(true)
  expect(holds(lastNight, at('2027-01-01', '23:00'))).toBe(false)
})

test('a window that ends when it begins is a whole day from then', () => {
  const round: When = { days: [1], hours: [{ from: 480, to: 480 }] }
  expect(
    [at('2026-07-06', '08:00'), at('2026-07-07', '07:59'), at('2026-07-07', '08:00')].map((w) => holds(round, w)),
  ).toEqual([true, true, false])
})
