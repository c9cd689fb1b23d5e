import { expect, test } from 'vitest'
import { shiftAt } from '../../../../src/player/kiosk/pixel-shift.ts'

const steps = Array.from({ length: 48 }, (_, step) => shiftAt(step))

test('the picture moves by a pixel at a time and never more than four from its place', () => {
  for (const [at, { x, y }] of steps.entries()) {
    const next = shiftAt(at + 1)
    expect(Math.max(Math.abs(next.x - x), Math.abs(next.y - y))).toBe(1)
    expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(4)
  }
})

test('in its course it stands in all four quarters, and comes back', () => {
  const quarters = new Set(steps.filter(({ x, y }) => x * y !== 0).map(({ x, y }) => `${Math.sign(x)} ${Math.sign(y)}`))
  expect(quarters.size).toBe(4)
  expect(shiftAt(48)).toEqual(shiftAt(0))
})
