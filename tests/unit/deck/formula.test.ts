import { describe, expect, test } from 'vitest'
import type { ShownFigure } from '../../../src/deck/deck.ts'
import { agrees, evaluateFormula } from '../../../src/deck/formula.ts'
import { buildFrom, sectionOf } from './build-from.ts'

/** The figures of one point on a wall, each quoted by its own clause. */
function shown(point: string): readonly ShownFigure[] {
  const { deck } = buildFrom(
    sectionOf(point),
    `slides:\n  - {section: 甲, figures: [${point.replaceAll('，', ', ')}]}\n`,
  )
  return deck.slides.flatMap((slide) => (slide.layout === 'wall' ? slide.figures : []))
}
const figures = shown('收集问题1747个，有效解决1439个，6个小区')

describe('evaluateFormula', () => {
  test.each([
    ['有效解决 / 收集问题', 1439 / 1747],
    ['有效解决÷收集问题', 1439 / 1747],
    ['收集问题 - 有效解决', 308],
    ['收集问题+有效解决 × 小区', (1747 + 1439) * 6],
    ['小区', 6],
  ])('%s', (formula, value) => {
    const number = Number(value.toPrecision(12))
    expect(evaluateFormula(formula, figures)).toEqual({ ok: true, value: { number, low: number, high: number } })
  })

  test.each([
    ['有效解决 / 受理问题', '受理问题'],
    ['有效解决 / ', ''],
    ['', ''],
    ['收集问题 / 2', '2'],
  ])('%j names no figure of the slide', (formula, unknown) => {
    expect(evaluateFormula(formula, figures)).toEqual({ ok: false, unknown })
  })
})

/** A number that nobody rounded. */
const exactly = (number: number) => ({ number, low: number, high: number })

describe('agrees', () => {
  const stated = (quantity: string) => shown(`解决率${quantity}`)[0]!

  test.each([
    ['82.4%', true],
    ['82.5%', false],
    ['82%', true],
    ['83%', false],
    ['82.37%', true],
    ['82.40%', false],
    ['８２．４％', true],
    ['８２．９％', false],
  ])('1439 / 1747 is stated as %s: %s', (quantity, expected) => {
    expect(agrees(exactly(1439 / 1747), stated(quantity))).toBe(expected)
  })

  test('a number that is no percentage is held against itself', () => {
    expect(agrees(exactly(308), shown('余下308个')[0]!)).toBe(true)
    expect(agrees(exactly(308.6), shown('余下308个')[0]!)).toBe(false)
  })
})

test.each([
  ['受理咨询400件，办结106件，办结率27%', '办结 / 受理咨询', true],
  ['受理咨询400件，办结105件，办结率27%', '办结 / 受理咨询', false],
  ['参加讲座3万人次，学生参加7500人次，学生占比25%', '学生参加 / 参加讲座', true],
  ['参加讲座3万人次，学生参加7500人次，学生占比35%', '学生参加 / 参加讲座', false],
])('%s: %s holds: %s', (point, formula, expected) => {
  const [one, other, stated] = shown(point)
  const result = evaluateFormula(formula, [one!, other!])
  expect(result.ok && agrees(result.value, stated!)).toBe(expected)
})

test('the figures are those of the report', () => {
  expect(figures.map(({ figure }) => figure.quantity.number)).toEqual([1747, 1439, 6])
})
