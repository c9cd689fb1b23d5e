import { describe, expect, test } from 'vitest'
import { changesAfter, dueAt } from '../../../../src/kiosk/schedule/due.ts'
import type { Schedule } from '../../../../src/kiosk/schedule/due.ts'

const hours = (from: number, to: number) => [{ from: from * 60, to: to * 60 }]
const schedule: Schedule = {
  deck: '/town',
  timezone: 'Asia/Shanghai',
  playlist: [
    { deck: '/morning', weight: 2, days: [], hours: hours(9, 12) },
    { deck: '/monday', weight: 1, days: [1], hours: [] },
  ],
  opening: [{ days: [1, 2, 3, 4, 5], hours: hours(8, 18) }],
}
const shanghai = (local: string) => Date.parse(`${local}+08:00`)
const decksAt = (local: string) => dueAt(schedule, shanghai(local)).entries.map(({ deck }) => deck)

test('what is due is what holds now; when nothing does, the deck that always may', () => {
  expect(decksAt('2026-11-30T10:00')).toEqual(['/morning', '/monday'])
  expect(decksAt('2026-11-30T12:00')).toEqual(['/monday'])
  expect(decksAt('2026-12-01T12:00')).toEqual(['/town'])
})

test('it is open in opening hours, and always when there are none', () => {
  expect(dueAt(schedule, shanghai('2026-11-30T08:00')).open).toBe(true)
  expect(dueAt(schedule, shanghai('2026-11-30T18:00')).open).toBe(false)
  expect(dueAt({ ...schedule, opening: [] }, shanghai('2026-11-29T03:00')).open).toBe(true)
})

test.each([
  ['1970', '1970-01-01T10:00', false],
  ['the year before the program', '2025-12-31T10:00', false],
  ['a year ahead', '2027-11-30T10:00', true],
  ['eleven years ahead', '2037-11-30T10:00', false],
])('a clock that shows %s is believed: %s → %s', (_what, local, believed) => {
  const due = dueAt({ ...schedule, opening: [{ days: [], hours: hours(9, 12) }] }, shanghai(local))
  if (believed) expect(due.entries[0]?.deck).toBe('/morning')
  else expect(due).toEqual({ open: true, entries: [{ deck: '/town', weight: 1 }] })
})

test('a clock that is an hour wrong plays what that hour plays, and what is right once it is set', () => {
  expect(decksAt('2026-12-01T12:30')).toEqual(['/town'])
  expect(decksAt('2026-12-01T11:30')).toEqual(['/morning'])
  expect(decksAt('2026-12-01T12:30')).toEqual(['/town'])
})

describe('the changes to come', () => {
  test('are listed in order with what each brings', () => {
    const changes = changesAfter(schedule, shanghai('2026-11-30T11:00'), 4)
    expect(changes.map(({ at, open, entries }) => [at, open, entries[0]?.deck])).toEqual([
      [shanghai('2026-11-30T12:00'), true, '/monday'],
      [shanghai('2026-11-30T18:00'), false, '/monday'],
      [shanghai('2026-12-01T00:00'), false, '/town'],
      [shanghai('2026-12-01T08:00'), true, '/town'],
    ])
  })

  test('come when the wall clock says so, also in the night that summer time begins and ends', () => {
    const berlin: Schedule = {
      deck: '/town',
      playlist: [],
      opening: [{ days: [], hours: hours(8, 18) }],
      timezone: 'Europe/Berlin',
    }
    const opensAfter = (iso: string) => new Date(changesAfter(berlin, Date.parse(iso), 1)[0]?.at ?? 0).toISOString()
    expect(opensAfter('2026-03-28T20:00Z')).toBe('2026-03-29T06:00:00.000Z')
    expect(opensAfter('2026-10-24T20:00Z')).toBe('2026-10-25T07:00:00.000Z')
  })

  test('are none where nothing changes, or where the clock cannot be right', () => {
    expect(changesAfter({ deck: '/town', playlist: [], opening: [] }, shanghai('2026-11-30T11:00'), 4)).toEqual([])
    expect(changesAfter(schedule, 0, 4)).toEqual([])
  })
})
