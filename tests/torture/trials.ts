import fc from 'fast-check'
import type { Deck } from '../../src/deck/deck.ts'
import type { Rack } from './rack.ts'
import { anyReport, anyRows } from './reports.ts'
import { anySlide } from './slides.ts'

export const trials = { rows: anyRows, slides: anySlide, reports: anyReport } as const satisfies Record<
  string,
  fc.Arbitrary<Deck>
>
export type Trial = keyof typeof trials

export interface Outcome {
  readonly decks: number
  readonly slides: number
  /** By layout, and by kind for charts. */
  readonly shapes: ReadonlyMap<string, number>
  readonly seconds: number
  /** What failed, each shrunk to the least that still does. */
  readonly failures: readonly string[]
}

/** Of many that fail, so many are shrunk: mostly they fail for one reason. */
const MOST_SHRUNK = 3
const SHRINKING_MS = 30_000

/** Tries so many decks of a kind; the same seed gives the same decks. */
export async function runTrial(rack: Rack, trial: Trial, runs: number, seed: number): Promise<Outcome> {
  const property = fc.asyncProperty(trials[trial], async (deck) => {
    const [failure] = await rack.tryAll([deck])
    if (failure) throw new Error(failure.faults.join('\n'))
  })
  const decks = fc.sample(property, { seed, numRuns: runs }).map(([deck]) => deck)
  const began = performance.now()
  const failed = await rack.tryAll(decks)
  const seconds = (performance.now() - began) / 1000
  const failures: string[] = failed
    .slice(MOST_SHRUNK)
    .map(({ place, faults }) => `${trial} ${place}: ${faults.join('\n')}`)
  for (const { place, faults } of failed.slice(0, MOST_SHRUNK)) {
    const shrunk = await fc.check(property, {
      seed,
      path: String(place),
      numRuns: 1,
      interruptAfterTimeLimit: SHRINKING_MS,
      markInterruptAsFailure: false,
    })
    const [least] = shrunk.counterexample ?? [decks[place]]
    failures.unshift(`${trial} ${place}: ${faults.join('\n')}\n${JSON.stringify(least)}`)
  }
  const slides = decks.flatMap((deck) => deck.slides)
  return { decks: decks.length, slides: slides.length, shapes: countShapes(decks), seconds, failures }
}

function countShapes(decks: readonly Deck[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { canvas, slides } of decks)
    for (const slide of slides) {
      const shape = `${slide.layout === 'chart' ? slide.chart.kind : slide.layout} ${canvas}`
      counts.set(shape, (counts.get(shape) ?? 0) + 1)
    }
  return counts
}
