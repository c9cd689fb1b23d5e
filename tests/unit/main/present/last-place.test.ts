import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openLastPlace } from '../../../../src/main/present/last-place.ts'
import { temporaryFolder } from '../../content/deck-folder.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())
const file = () => join(temporaryFolder(), 'last-place.json')
const at = (index: number) => ({ deck: 'a', canvas: '16:9', index })

test('the place is there after a restart, the first change at once and the last within a second', () => {
  const path = file()
  const place = openLastPlace(path)
  place.keep(at(3))
  expect(openLastPlace(path).left('a', '16:9')).toBe(3)
  place.keep(at(4))
  place.keep(at(5))
  vi.advanceTimersByTime(1_000)
  expect(openLastPlace(path).left('a', '16:9')).toBe(5)
})

test('it is of no use to another deck or canvas, hours later, or at the first slide', () => {
  const path = file()
  openLastPlace(path).keep(at(3))
  expect(openLastPlace(path).left('b', '16:9')).toBeUndefined()
  expect(openLastPlace(path).left('a', '4:3')).toBeUndefined()
  vi.advanceTimersByTime(7 * 3_600_000)
  expect(openLastPlace(path).left('a', '16:9')).toBeUndefined()
})

test('a show that ended as it should leaves none', () => {
  const path = file()
  const place = openLastPlace(path)
  place.keep(at(3))
  place.keep(at(4))
  place.forget()
  vi.advanceTimersByTime(5_000)
  expect(existsSync(path)).toBe(false)
})
