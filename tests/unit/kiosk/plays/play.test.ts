import { expect, test } from 'vitest'
import { NO_RECORD_BEFORE, readPlays, writePlay } from '../../../../src/kiosk/plays/play.ts'
import type { Play } from '../../../../src/kiosk/plays/play.ts'

const play = (slide: string): Play => ({
  t: '2026-11-25T08:00:00.000Z',
  display: 1,
  deck: '/decks/town',
  slide,
  seconds: 7.5,
  loop: 3,
})

const chain = (slides: readonly string[]) =>
  slides.reduce<readonly string[]>(
    (lines, slide) => [...lines, writePlay(play(slide), lines.at(-1) ?? NO_RECORD_BEFORE)],
    [],
  )

const lines = chain(['s1', 's2', 's3', 's4'])

test('what is written is read back', () => {
  expect(readPlays(lines)).toEqual({ plays: ['s1', 's2', 's3', 's4'].map(play), broken: [] })
})

test('the oldest days may be deleted', () => {
  expect(readPlays(lines.slice(2)).broken).toEqual([])
})

test.each([
  ['a changed record', lines.with(1, lines[1]!.replace('7.5', '75')), [2]],
  ['a record taken out', lines.toSpliced(1, 1), [1]],
  ['a record put in', lines.toSpliced(2, 0, writePlay(play('s9'), lines[1]!)), [3]],
  ['two records swapped', [lines[0]!, lines[2]!, lines[1]!, lines[3]!], [1, 2, 3]],
  ['half a record', lines.with(2, '{"t":"2026'), [2, 3]],
])('%s breaks the chain', (_what, tampered, broken) => {
  expect(readPlays(tampered).broken).toEqual(broken)
})
