import { expect, test, vi } from 'vitest'
import type { Edition } from '../../../../src/deck/deck.ts'
import type { Schedule } from '../../../../src/kiosk/schedule/due.ts'
import { direct } from '../../../../src/main/kiosk/director.ts'
import type { Programme } from '../../../../src/main/kiosk/programme.ts'
import type { Screen } from '../../../../src/main/kiosk/screen.ts'

const playlist = (...decks: readonly string[]) => decks.map((deck) => ({ deck, weight: 1, days: [], hours: [] }))
const office: Schedule = {
  deck: 'town',
  timezone: 'Asia/Shanghai',
  playlist: [{ deck: 'noon', weight: 1, days: [], hours: [{ from: 720, to: 840 }] }],
  opening: [{ days: [], hours: [{ from: 480, to: 1080 }] }],
}

/** A screen that plays what it is told, but for the decks that it refuses. */
function setUp(schedule: Schedule, refused: readonly string[] = []) {
  let now = Date.parse('2026-11-30T10:00:00+08:00')
  let current: Programme | undefined
  let decide: () => Programme | 'again' = () => 'again'
  const sleeps: boolean[] = []
  const log = vi.fn()
  const play = (programme: Programme) => {
    const ok = !refused.includes(programme.folder)
    if (ok) current = programme
    return Promise.resolve(ok ? ({ ok } as const) : ({ ok: false, reason: 'audit' } as const))
  }
  const screen = {
    play,
    current: () => current && { programme: current },
    onLoopEnd: (next: typeof decide) => (decide = next),
    sleep: (asleep: boolean) => sleeps.push(asleep),
  } as unknown as Screen
  let edition: Edition = 'lobby'
  const programmeFor = (folder: string): Programme => ({ folder, edition })
  const director = direct({
    display: 1,
    screen,
    schedule: () => schedule,
    lastResort: 'given',
    programmeFor,
    clock: () => now,
    log,
  })
  return {
    director,
    log,
    sleeps,
    current: () => current?.folder,
    wantEdition: (wanted: Edition) => (edition = wanted),
    at: (local: string) => (now = Date.parse(`${local}+08:00`)),
    endLoop: async () => {
      const next = decide()
      if (next !== 'again') await play(next)
      return next
    },
  }
}

test('a new programme waits for the end of the loop', async () => {
  const { director, at, current, endLoop } = setUp(office)
  await director.begin()
  at('2026-11-30T12:00:00')
  director.look()
  expect(current()).toBe('town')
  await endLoop()
  expect(current()).toBe('noon')
  expect(await endLoop()).toBe('again')
})

test('another edition or canvas for the same deck begins at the end of the loop', async () => {
  const { director, wantEdition, endLoop } = setUp(office)
  await director.begin()
  expect(await endLoop()).toBe('again')
  wantEdition('brief')
  expect(await endLoop()).toEqual({ folder: 'town', edition: 'brief' })
  expect(await endLoop()).toBe('again')
})

test('decks that are due together take turns', async () => {
  const { director, current, endLoop } = setUp({ ...office, playlist: playlist('a', 'b') })
  await director.begin()
  const order = [current()]
  for (let loop = 0; loop < 3; loop += 1) {
    await endLoop()
    order.push(current())
  }
  expect(order).toEqual(['a', 'b', 'a', 'b'])
})

test('outside opening hours the screen sleeps, and wakes with what is due then', async () => {
  const { director, at, sleeps, current, log } = setUp({
    ...office,
    playlist: [{ deck: 'early', weight: 1, days: [], hours: [{ from: 480, to: 540 }] }],
  })
  await director.begin()
  at('2026-11-30T18:00:00')
  director.look()
  director.look()
  expect([sleeps, director.isOpen(), current()]).toEqual([[true], false, 'town'])
  at('2026-12-01T08:00:00')
  director.look()
  await vi.waitFor(() => expect(sleeps).toEqual([true, false]))
  expect(current()).toBe('early')
  expect(log.mock.calls).toEqual([
    ['hours', { display: 1, open: false }],
    ['hours', { display: 1, open: true }],
  ])
})

test('a start outside opening hours is black from the first look', async () => {
  const { director, at, sleeps } = setUp(office)
  at('2026-11-30T20:00:00')
  await director.begin()
  director.look()
  expect(sleeps).toEqual([true])
})

test('what is refused is passed over for the next that is due, then the one by default, then the one that was given', async () => {
  const first = setUp({ ...office, playlist: playlist('a', 'b') }, ['a'])
  expect(await first.director.begin()).toEqual({ ok: true })
  expect(first.current()).toBe('b')
  const second = setUp({ ...office, playlist: playlist('a', 'b') }, ['a', 'b'])
  await second.director.begin()
  expect(second.current()).toBe('town')
  const third = setUp({ ...office, playlist: playlist('a') }, ['a', 'town'])
  await third.director.begin()
  expect(third.current()).toBe('given')
  const fourth = setUp(office, ['town', 'given'])
  expect((await fourth.director.begin()).ok).toBe(false)
})
