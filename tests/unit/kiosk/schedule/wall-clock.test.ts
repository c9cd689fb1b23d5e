import { expect, test } from 'vitest'
import { isZone, wallClock } from '../../../../src/kiosk/schedule/wall-clock.ts'

const read = (zone: string, iso: string) => wallClock(zone)(Date.parse(iso))

test('a zone shows its own date and minute', () => {
  expect(read('Asia/Shanghai', '2026-02-28T16:30:00Z')).toEqual({ date: '2026-03-01', minute: 30 })
  expect(read('America/New_York', '2028-02-29T04:59:59Z')).toEqual({ date: '2028-02-28', minute: 23 * 60 + 59 })
  expect(read('Asia/Kathmandu', '2026-01-01T00:00:00Z')).toEqual({ date: '2026-01-01', minute: 345 })
})

test('summer time skips an hour in spring and repeats one in autumn', () => {
  const berlin = wallClock('Europe/Berlin')
  const minutes = (iso: string) => [0, 30, 60, 90].map((later) => berlin(Date.parse(iso) + later * 60_000).minute)
  expect(minutes('2026-03-29T00:30:00Z')).toEqual([90, 180, 210, 240])
  expect(minutes('2026-10-25T00:30:00Z')).toEqual([150, 120, 150, 180])
})

test('a clock that jumps back is read anew', () => {
  const shanghai = wallClock('Asia/Shanghai')
  expect(shanghai(Date.parse('2026-06-01T00:00Z')).date).toBe('2026-06-01')
  expect(shanghai(0)).toEqual({ date: '1970-01-01', minute: 480 })
})

test('only zones of the database are zones', () => {
  expect(['Asia/Shanghai', 'UTC', 'Mars/Olympus', ''].map(isZone)).toEqual([true, true, false, false])
})
