import { watchChildren } from '../heal/watch-children.ts'
import { tell } from '../ipc.ts'
import type { Log } from '../log.ts'
import type { Screen } from './screen.ts'

/** Chromium ends the whole program when its GPU process has died a few times; we leave it before that. */
const MOST_DEATHS = 3
const WINDOW_MS = 60_000

export interface GpuWatch {
  readonly recoveries: () => number
}

/**
 * Logs how long a picture takes to come back after the GPU process has died.
 * @param tired called when it dies again and again: the program should begin anew and draw without it
 */
export function watchGpu(log: Log, screens: () => readonly Screen[], tired: () => void): GpuWatch {
  const deaths: number[] = []
  let recoveries = 0
  watchChildren(log, () => {
    const gone = performance.now()
    deaths.push(gone)
    const [first] = screens()
    first?.contents.ipc.once('page:alive', () => {
      recoveries += 1
      log('recovered', { ms: Math.round(performance.now() - gone), from: 'gpu-gone' })
      for (const screen of screens()) screen.look()
    })
    if (first) tell(first.contents, 'page:ping')
    if (deaths.filter((at) => gone - at < WINDOW_MS).length >= MOST_DEATHS) tired()
  })
  return { recoveries: () => recoveries }
}
