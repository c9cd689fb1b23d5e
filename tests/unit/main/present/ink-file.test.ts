import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Deck } from '../../../../src/deck/deck.ts'
import { openInkFile } from '../../../../src/main/present/ink-file.ts'
import { temporaryFolder } from '../../content/deck-folder.ts'
import { buildFrom } from '../../deck/build-from.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())
const file = () => join(temporaryFolder(), 'ink.json')
const deck = (): Deck => buildFrom('# 报告\n\n## 就业\n\n- 推荐就业1663人\n').deck
const stroke = {
  colour: 'gold',
  points: [
    { x: 0.2, y: 0.3 },
    { x: 0.4, y: 0.5 },
  ],
} as const
const ink = { s2: { strokes: [stroke], cleared: [stroke] }, s3: { strokes: [], cleared: [stroke] } }

test('strokes are there after a restart once the pen has rested, without those that were cleared', () => {
  const path = file()
  openInkFile(path).save(ink, deck())
  expect(openInkFile(path).read(deck())).toEqual({})
  vi.advanceTimersByTime(1_000)
  expect(openInkFile(path).read(deck())).toEqual({ s2: { strokes: [stroke], cleared: [] } })
})

test('a program that ends writes what still waits, once', () => {
  const path = file()
  const kept = openInkFile(path)
  kept.save(ink, deck())
  kept.flush()
  writeFileSync(path, '')
  vi.advanceTimersByTime(5_000)
  kept.flush()
  expect(openInkFile(path).read(deck())).toEqual({})
})

test('strokes are of no use to a deck that was edited or laid out for another canvas, nor is a broken file', () => {
  const path = file()
  const kept = openInkFile(path)
  kept.save(ink, deck())
  kept.flush()
  expect(openInkFile(path).read({ ...deck(), canvas: '4:3' })).toEqual({})
  expect(openInkFile(path).read({ ...deck(), slides: deck().slides.slice(1) })).toEqual({})
  writeFileSync(path, '{"layout":')
  expect(openInkFile(path).read(deck())).toEqual({})
})
