import { expect, test } from 'vitest'
import type { ShownFigure, WallSlide, Words } from '../../../src/deck/deck.ts'
import { bodyOf } from '../../../src/render/theme/frames.ts'
import { arrangeWall } from '../../../src/render/layouts/arrange-wall.ts'
import { figure } from '../../component/make.ts'

const CANVASES = ['16:9', '4:3', '32:9', '9:16'] as const

test.each(CANVASES)('every figure stands once, in the report’s order, on %s', (canvas) => {
  for (const count of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const slide = wallOf(count)
    const { rows } = arrangeWall(slide, canvas)
    expect(rows.flat()).toEqual(slide.figures)
    const sizes = rows.map((row) => row.length)
    expect(Math.max(...sizes) - Math.min(...sizes), `${count} figures`).toBeLessThanOrEqual(1)
  }
})

test('a few figures stand in even rows', () => {
  for (const canvas of CANVASES)
    for (const count of [2, 3, 4]) {
      const sizes = arrangeWall(wallOf(count), canvas).rows.map((row) => row.length)
      expect(new Set(sizes).size, `${count} on ${canvas}`).toBe(1)
    }
})

test('on 4:3 three figures stand one under the other, larger than in three narrow columns', () => {
  const { cells } = arrangeWall(wallOf(3), '4:3')
  expect(cells).toMatchObject({ flow: 'lying', columns: 1 })
  expect(cells.numeralSize).toBeGreaterThan(110)
})

test.each(CANVASES)('numeral and words beside it keep to the width of %s', (canvas) => {
  const { cells } = arrangeWall(wallOf(6), canvas)
  const width = bodyOf(canvas).width / cells.columns
  expect(cells.quantityWidth).toBeLessThan(cells.flow === 'lying' ? width * 0.75 : width)
})

const span = { start: 0, end: 1, line: 1 }
const words = (text: string): Words => ({ runs: [{ text }], origin: { from: 'report', span } })

function wallOf(count: number): WallSlide {
  return {
    layout: 'wall',
    id: 's1',
    section: '甲节',
    notes: [],
    seconds: 8,
    heading: words('甲节'),
    figures: Array.from({ length: count }, (_, index) => shown(`f${index}`)),
    passages: [],
  }
}

function shown(id: string): ShownFigure {
  const made = figure(['达', '25200', '人次', ''], '')
  return { figure: { ...made, id }, quote: words('达25200人次'), before: '', after: '参与志愿服务' }
}
