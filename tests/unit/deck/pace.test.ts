import { expect, test } from 'vitest'
import { buildFrom, sectionOf } from './build-from.ts'

const secondsOf = (point: string) =>
  buildFrom(sectionOf(point)).deck.slides.find(({ section }) => section === '甲')!.seconds

test('even the shortest slide stays five seconds', () => {
  expect(secondsOf('优化环境')).toBe(5)
})

test('eight characters more are one second more', () => {
  const words = '持续推进各项重点工作，'.repeat(6)
  expect(secondsOf(`${words}再接再厉不断前进`) - secondsOf(words)).toBeCloseTo(1)
})

test('white space takes no time', () => {
  const words = '持续推进各项重点工作，'.repeat(6)
  expect(secondsOf(words.replaceAll('，', '， '))).toBe(secondsOf(words))
})
