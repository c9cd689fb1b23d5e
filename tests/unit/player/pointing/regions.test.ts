import { describe, expect, test } from 'vitest'
import { regionOf, zoomTransform } from '../../../../src/player/pointing/regions.ts'
import { strokePath } from '../../../../src/player/pointing/stroke-path.ts'

const place = (x: number, y: number) => ({ x, y })

describe('the region that fills the picture', () => {
  test('has the shape of the slide, and all of the drag is in it, from whichever corner it was drawn', () => {
    const region = { x: 0.2, y: 0.15, width: 0.4, height: 0.4 }
    for (const [from, to] of [
      [place(0.2, 0.3), place(0.6, 0.4)],
      [place(0.6, 0.4), place(0.2, 0.3)],
    ] as const) {
      const found = regionOf(from, to)
      for (const key of ['x', 'y', 'width', 'height'] as const) expect(found[key]).toBeCloseTo(region[key])
    }
  })

  test('never leaves the slide', () => {
    expect(regionOf(place(0.9, 0.9), place(1, 1))).toMatchObject({ x: 0.875, y: 0.875, width: 0.125 })
    expect(regionOf(place(0, 0), place(1, 0.1))).toMatchObject({ x: 0, y: 0, width: 1 })
  })

  test('of a click is its surroundings, twice as large', () => {
    expect(regionOf(place(0.5, 0.5), place(0.505, 0.5))).toMatchObject({ width: 0.5, height: 0.5 })
  })

  test('as a transform moves its corner to the corner', () => {
    expect(zoomTransform({ x: 0.25, y: 0.5, width: 0.5, height: 0.5 })).toBe('scale(2) translate(-25%, -50%)')
  })
})

describe('the path of a stroke', () => {
  test.each([
    ['nothing', [], ''],
    ['a dot', [place(0.5, 0.5)], 'M100 50l0 0'],
    ['a line', [place(0, 0), place(1, 1)], 'M0 0L200 100'],
    ['a bend', [place(0, 0), place(0.5, 0), place(0.5, 1)], 'M0 0Q100 0 100 50L100 100'],
  ])('%s', (_name, points, path) => {
    expect(strokePath(points, 200, 100)).toBe(path)
  })
})
