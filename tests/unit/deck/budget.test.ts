import { expect, test } from 'vitest'
import { budgetsOf, speakingSeconds, stretchesOf } from '../../../src/deck/budget.ts'
import { buildFrom } from './build-from.ts'

const text = '# 报告\n\n## 甲\n\n- 这一条要点比较长，念起来要花更多的时间，所以应当分到更多的时间。\n\n## 乙\n\n- 短\n'
const { deck } = buildFrom(text)

test('the budgets add up to the agreed minutes, and longer passages get more', () => {
  const budgets = budgetsOf(deck)
  expect(budgets.reduce((sum, each) => sum + each, 0)).toBeCloseTo(deck.minutes * 60)
  const of = (section: string) =>
    budgets[deck.slides.findIndex((slide) => slide.section === section && slide.notes.length > 0)] ?? 0
  expect(of('甲')).toBeGreaterThan(of('乙'))
})

test('a slide without words still takes time', () => {
  expect(speakingSeconds({ notes: [] })).toBeGreaterThan(0)
})

test('stretches follow one another and hold every slide', () => {
  const stretches = stretchesOf(deck)
  expect(stretches.reduce((sum, { count }) => sum + count, 0)).toBe(deck.slides.length)
  expect(stretches.map(({ from }) => from)).toEqual([...stretches.map(({ from }) => from)].sort((a, b) => a - b))
})
