import { describe, expect, test } from 'vitest'
import { NEUTRAL } from '../../../../src/ipc/correction.ts'
import { blackLevelLine, filterOf, transformOf } from '../../../../src/player/correction/picture-style.ts'

describe('the filter', () => {
  test('is absent when nothing is corrected', () => {
    expect(filterOf(NEUTRAL)).toBeUndefined()
    expect(filterOf({ ...NEUTRAL, overscan: 0.05 })).toBeUndefined()
  })

  test('holds only what is corrected', () => {
    expect(filterOf({ ...NEUTRAL, contrast: 1.2 })).toBe('contrast(1.2)')
    expect(filterOf({ ...NEUTRAL, brightness: 0.9, saturation: 0, blackLevel: 0.1 })).toBe(
      'brightness(0.9) saturate(0) url(#black-level)',
    )
  })
})

test.each([
  [0.1, 0, 0.1],
  [0.1, 1, 1],
  [-0.1, 0.1, 0],
  [-0.1, 1, 1],
])('with a black level of %d, %d becomes %d', (level, input, output) => {
  const { slope, intercept } = blackLevelLine(level)
  expect(slope * input + intercept).toBeCloseTo(output)
})

describe('the transform', () => {
  test('is absent for the whole picture to the edge', () => {
    expect(transformOf(NEUTRAL, undefined)).toBeUndefined()
  })

  test('leaves the edge free, around an enlarged region too', () => {
    const zoom = { x: 0, y: 0, width: 0.5, height: 0.5 }
    expect(transformOf({ ...NEUTRAL, overscan: 0.05 }, zoom)).toBe(
      'translate(5%, 5%) scale(0.9) scale(2) translate(0%, 0%)',
    )
  })
})
