import { expect, test } from '@playwright/test'
import { openRack } from './rack.ts'
import type { Rack } from './rack.ts'
import { runTrial } from './trials.ts'
import type { Trial } from './trials.ts'

/** A sample of `npm run torture`: the same decks each time, so that a fault is there again when it is looked for. */
const SAMPLE: Readonly<Record<Trial, number>> = { rows: 40, slides: 400, reports: 20 }
const SEED = 20_201
const LAYOUTS_KINDS_AND_CANVASES = 18 * 4

let rack: Rack
test.beforeAll(async () => {
  rack = await openRack()
})
test.afterAll(() => rack.close())

for (const [trial, runs] of Object.entries(SAMPLE) as [Trial, number][])
  test(`${trial}: none kills its page, holds it up, loses words or throws`, async () => {
    test.setTimeout(240_000)
    const { decks, shapes, failures } = await runTrial(rack, trial, runs, SEED)
    expect(failures).toEqual([])
    expect(decks).toBe(runs)
    if (trial === 'slides') expect(shapes.size).toBe(LAYOUTS_KINDS_AND_CANVASES)
  })
