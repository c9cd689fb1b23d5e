import { describe, expect, test } from 'vitest'
import type { Ink, InkChange } from '../../../../src/ipc/pointing.ts'
import { applyInk, inkOn, POINTS_A_STROKE, STROKES_A_SLIDE } from '../../../../src/player/pointing/ink.ts'

const at = (x: number) => ({ x, y: 0.5 })
const begin = (x: number): InkChange => ({ do: 'begin', colour: 'gold', at: at(x) })
const extend = (...xs: readonly number[]): InkChange => ({ do: 'extend', points: xs.map(at) })
const undo: InkChange = { do: 'undo' }
const clear: InkChange = { do: 'clear' }

const draw = (...changes: readonly InkChange[]): Ink =>
  changes.reduce<Ink>((ink, change) => applyInk(ink, 's1', change), {})
/** The strokes of s1 as the x of their points. */
const drawn = (...changes: readonly InkChange[]) =>
  inkOn(draw(...changes), 's1').strokes.map(({ points }) => points.map(({ x }) => x))

test('a stroke begins, grows and is followed by another', () => {
  expect(drawn(begin(0.1), extend(0.2, 0.3), extend(0.4), begin(0.9))).toEqual([[0.1, 0.2, 0.3, 0.4], [0.9]])
})

test('each slide has its own strokes', () => {
  const ink = applyInk(draw(begin(0.1)), 's2', begin(0.2))
  expect(inkOn(ink, 's1').strokes).toHaveLength(1)
  expect(inkOn(applyInk(ink, 's2', clear), 's1').strokes).toHaveLength(1)
})

test('undo takes the last stroke, and after a clear it brings all back', () => {
  expect(drawn(begin(0.1), begin(0.2), undo)).toEqual([[0.1]])
  expect(drawn(begin(0.1), begin(0.2), clear)).toEqual([])
  expect(drawn(begin(0.1), begin(0.2), clear, undo)).toEqual([[0.1], [0.2]])
  expect(drawn(begin(0.1), clear, begin(0.3), undo, undo)).toEqual([])
})

test.each([undo, clear, extend(0.1)])('%j on a blank slide changes nothing', (change) => {
  const before: Ink = {}
  expect(applyInk(before, 's1', change)).toBe(before)
})

describe('bounds', () => {
  test('a stroke that is full goes on as a new one from where it was', () => {
    const xs = Array.from({ length: POINTS_A_STROKE }, (_, index) => index / POINTS_A_STROKE)
    const [first, second] = drawn(begin(0), extend(...xs))
    expect(first).toHaveLength(POINTS_A_STROKE)
    expect(second?.[0]).toBe(first?.at(-1))
    expect(second?.at(-1)).toBe(xs.at(-1))
  })

  test('the oldest stroke goes when a slide is full', () => {
    const strokes = drawn(...Array.from({ length: STROKES_A_SLIDE + 1 }, (_, index) => begin(index / 1000)))
    expect(strokes).toHaveLength(STROKES_A_SLIDE)
    expect(strokes[0]).toEqual([0.001])
  })
})
