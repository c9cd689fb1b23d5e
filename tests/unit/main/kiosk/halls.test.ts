import { expect, test, vi } from 'vitest'
import type { Hall } from '../../../../src/main/kiosk/hall.ts'
import { openHalls } from '../../../../src/main/kiosk/halls.ts'
import type { Stand } from '../../../../src/main/kiosk/stands.ts'

const stand = (number: number) => ({ number, display: { id: number * 10 } }) as Stand

/** Halls that begin, but for those on `broken` displays; what happens to them is written down. */
function setUp(first: readonly number[], broken: readonly number[] = []) {
  let stands = first
  const happened: string[] = []
  const open = (at: Stand): Hall => {
    happened.push(`open ${at.number}`)
    return {
      stand: at,
      begin: async () => {
        happened.push(`begin ${at.number}`)
        return broken.includes(at.number) ? { ok: false, reason: 'audit' } : { ok: true }
      },
      close: () => happened.push(`close ${at.number}`),
    } as unknown as Hall
  }
  const log = vi.fn()
  const halls = openHalls(() => stands.map(stand), open, log)
  return {
    happened,
    log,
    now: () => halls.all().map((hall) => hall.stand.number),
    list: (...numbers: readonly number[]) => {
      stands = numbers
      return halls.rearrange()
    },
  }
}

test('a display that is listed anew plays before one that is no more listed closes; what stays is left alone', async () => {
  const { happened, list, now, log } = setUp([1, 2])
  await list(2, 3)
  expect(happened).toEqual(['open 1', 'open 2', 'open 3', 'begin 3', 'close 1'])
  expect(now()).toEqual([2, 3])
  expect(log).toHaveBeenCalledWith('display-changed', { change: 'settings', displays: [2, 3] })
})

test('one list after the other, however quickly they are saved', async () => {
  const { list, now, happened } = setUp([1])
  await Promise.all([list(1, 2), list(2)])
  expect(now()).toEqual([2])
  expect(happened.filter((what) => what.startsWith('open'))).toEqual(['open 1', 'open 2'])
})

test('a display that can show nothing is closed again, and never the last one that shows something', async () => {
  const { list, now, happened } = setUp([1], [2])
  await list(2)
  expect(now()).toEqual([1])
  expect(happened.at(-1)).toBe('close 2')
})
