import { expect, test } from 'vitest'
import { takeTurns } from '../../../../src/kiosk/schedule/turns.ts'

const entries = (weights: Readonly<Record<string, number>>) =>
  Object.entries(weights).map(([deck, weight]) => ({ deck, weight }))
const loops = (count: number, weights: Readonly<Record<string, number>>) => {
  const turns = takeTurns()
  return Array.from({ length: count }, () => turns.next(entries(weights))).join('')
}

test('loops are shared out by weight, evenly spread', () => {
  expect(loops(6, { a: 1 })).toBe('aaaaaa')
  expect(loops(6, { a: 1, b: 1 })).toBe('ababab')
  expect(loops(6, { a: 2, b: 1 })).toBe('abaaba')
  expect(loops(8, { a: 1, b: 3 })).toBe('babbbabb')
  expect([...loops(100, { a: 0.5, b: 1.5 })].filter((each) => each === 'b')).toHaveLength(75)
})

test('a new set of entries starts a new count; the same set goes on', () => {
  const turns = takeTurns()
  const both = () => entries({ a: 2, b: 1 })
  expect([turns.next(both()), turns.next(both())].join('')).toBe('ab')
  expect(turns.next(entries({ c: 1 }))).toBe('c')
  expect([turns.next(both()), turns.next(both()), turns.next(both())].join('')).toBe('aba')
})
