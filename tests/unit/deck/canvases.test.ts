import { expect, test } from 'vitest'
import { canvases, canvasFor, isCanvasName } from '../../../src/deck/canvases.ts'

test.each([
  [1920, 1080, '16:9'],
  [1366, 768, '16:9'],
  [1920, 1200, '16:9'],
  [1024, 768, '4:3'],
  [1280, 1024, '4:3'],
  [3840, 1080, '32:9'],
  [5760, 1080, '32:9'],
  [1080, 1920, '9:16'],
  [768, 1366, '9:16'],
])('a screen of %d × %d takes %s', (width, height, canvas) => {
  expect(canvasFor(width, height)).toBe(canvas)
})

test('a canvas has the shape of its name', () => {
  for (const [name, { width, height }] of Object.entries(canvases)) {
    const [across = 0, down = 1] = name.split(':').map(Number)
    expect(width / height).toBeCloseTo(across / down)
  }
})

test.each(['5:4', '', 'constructor', '16:9 '])('%j is no canvas', (name) => {
  expect(isCanvasName(name)).toBe(false)
})
