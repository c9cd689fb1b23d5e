import { describe, expect, test } from 'vitest'
import type { Slide } from '../../../src/deck/deck.ts'
import { runBudgets } from '../../../src/main/present/run-budgets.ts'
import { startStopwatch } from '../../../src/main/present/stopwatch.ts'

const slides = [
  ['s1', '甲', 5],
  ['s2', '甲', 6],
  ['s3', '乙', 7],
  ['s4', '丙', 8],
].map(([id, section, seconds]) => ({ id, section, seconds }) as Slide)

function rehearse() {
  let time = 1000
  const stopwatch = startStopwatch(slides, 0, () => time)
  return { ...stopwatch, pass: (seconds: number) => void (time += seconds * 1000) }
}

test('each slide has the time of all its visits, the one that stands up to now', () => {
  const { turn, pass, read } = rehearse()
  pass(10)
  turn(2)
  pass(4)
  turn(0)
  pass(2.5)
  expect(read()).toEqual({
    startedAt: 1000,
    slides: [
      { id: 's1', section: '甲', seconds: 12.5 },
      { id: 's3', section: '乙', seconds: 4 },
    ],
  })
  pass(1)
  expect(read().slides[0]?.seconds).toBe(13.5)
})

describe('a run as budgets', () => {
  const run = (times: Readonly<Record<string, number>>) => ({
    startedAt: 0,
    slides: Object.entries(times).map(([id, seconds]) => ({ id, section: '', seconds })),
  })

  test('lists the slides of each section in whole seconds, at least one', () => {
    expect(runBudgets(slides, run({ s1: 12.4, s2: 0.2, s3: 40.5 }))).toEqual([
      { section: '甲', seconds: [12, 1] },
      { section: '乙', seconds: [41] },
    ])
  })

  test('gives a slide that was passed over what it needs to be read, and an untouched section nothing', () => {
    expect(runBudgets(slides, run({ s2: 20 }))).toEqual([{ section: '甲', seconds: [5, 20] }])
  })
})
