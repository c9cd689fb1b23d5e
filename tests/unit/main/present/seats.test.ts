import { describe, expect, test } from 'vitest'
import { followScreens, setKey, takeSeats } from '../../../../src/main/present/seats.ts'
import type { Screen, Seats } from '../../../../src/main/present/seats.ts'
import { screenKey } from '../../../../src/main/present/seats.ts'

const screen = (id: number, more: Partial<Screen> = {}): Screen => ({
  id,
  label: '',
  internal: false,
  primary: false,
  bounds: { x: id * 1920, y: 0, width: 1920, height: 1080 },
  ...more,
})
const laptop = screen(1, { internal: true })
const projector = screen(2, { primary: true })
const wall = screen(3, { bounds: { x: 5760, y: 0, width: 3840, height: 1080 } })
const ids = ({ audience, presenter }: Seats) => [audience?.id, presenter?.id]

describe('who sits where', () => {
  test.each<[string, readonly Screen[], string | undefined, unknown]>([
    ['one display has the audience', [projector], undefined, [2, undefined]],
    [
      'the laptop’s own display has the presenter, even if it is not the primary one',
      [projector, laptop],
      undefined,
      [2, 1],
    ],
    ['without one the primary display has the presenter', [screen(5), projector], undefined, [5, 2]],
    ['of several the audience has the largest', [laptop, projector, wall], undefined, [3, 1]],
    ['what was chosen before holds', [laptop, projector, wall], screenKey(projector), [2, 1]],
    ['also the laptop, when that was chosen', [laptop, projector], screenKey(laptop), [1, 2]],
  ])('%s', (_case, screens, remembered, expected) => {
    expect(ids(takeSeats(screens, remembered))).toEqual(expected)
  })

  test('a set of displays is the same in any order and with other ids', () => {
    expect(setKey([laptop, projector])).toBe(setKey([{ ...projector, id: 9 }, laptop]))
  })
})

describe('after a change nobody moves onto the other’s display', () => {
  const both: Seats = { audience: projector, presenter: laptop }
  test.each<[string, Seats, readonly Screen[], unknown]>([
    ['the projector is pulled: the audience waits unseen', both, [laptop], [undefined, 1]],
    ['the lid is closed: the notes go', both, [projector], [2, undefined]],
    ['the projector comes back', { audience: undefined, presenter: laptop }, [laptop, projector], [2, 1]],
    ['a third display changes nothing', both, [laptop, projector, wall], [2, 1]],
    [
      'a projector joins a show on one display',
      { audience: laptop, presenter: undefined },
      [laptop, projector],
      [2, 1],
    ],
    ['a display that nobody knew gets the audience, never the notes', both, [wall], [3, undefined]],
  ])('%s', (_case, seats, screens, expected) => {
    expect(ids(followScreens(seats, screens))).toEqual(expected)
  })
})
