import type { Sample } from './sample.ts'
import { isGrowth, trendOf } from './trend.ts'
import type { Trend } from './trend.ts'

export interface Verdict {
  readonly passed: boolean
  readonly lines: readonly string[]
}

/** The first fifth is warm-up: caches fill, and V8 has not compiled everything yet. */
const WARM_UP = 0.2
const MOST_GROWTH_MB = 2
const CHANGES = 2_000

/** What the samples of one run say: memory of all processes by the hour, and the heap of the page that lived longest. */
export function judge(samples: readonly Sample[]): Verdict {
  const end = samples.at(-1)?.minutes ?? 0
  const warm = samples.filter(({ minutes }) => minutes >= end * WARM_UP)
  const memory = trendOf(warm.map(({ minutes, pssMB }) => ({ x: minutes, y: pssMB })))
  const life = longestLife(warm)
  const heap = trendOf(life.map(({ changes, heapMB }) => ({ x: changes, y: heapMB })))
  const span = (life.at(-1)?.changes ?? 0) - (life[0]?.changes ?? 0)
  const growth = heap.slope * CHANGES
  const heapHolds = span >= CHANGES ? growth <= MOST_GROWTH_MB : true
  return {
    passed: !isGrowth(memory) && heapHolds,
    lines: [
      `${samples.length} samples over ${end.toFixed(1)} min and ${samples.at(-1)?.changes ?? 0} slide changes`,
      `PSS of all processes: ${line(memory, 'MB/min')}, ${isGrowth(memory) ? 'GROWS' : 'not to be told from zero'}`,
      `JS heap after GC, one page over ${span} changes: ${line(heap, 'MB/change', 6)}`,
      `that is ${growth.toFixed(2)} ± ${(heap.error * CHANGES).toFixed(2)} MB for ${CHANGES} changes (at most ${MOST_GROWTH_MB})` +
        (span >= CHANGES ? '' : `, from fewer than ${CHANGES} changes: no verdict`),
    ],
  }
}

const line = ({ slope, error }: Trend, unit: string, digits = 3) =>
  `${slope.toFixed(digits)} ± ${error.toFixed(digits)} ${unit} (slope ± standard error)`

function longestLife(samples: readonly Sample[]): readonly Sample[] {
  const lives = [...new Set(samples.map(({ page }) => page))].map((page) =>
    samples.filter((each) => each.page === page),
  )
  return lives.reduce((longest, life) => (life.length > longest.length ? life : longest), [])
}
