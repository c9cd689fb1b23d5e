import { setTimeout as pause } from 'node:timers/promises'
import type { WebContents } from 'electron'
import { watchChildren } from '../heal/watch-children.ts'
import type { Helper } from '../heal/watch-children.ts'
import type { Log } from '../log.ts'
import { frameOf } from './heartbeat.ts'
import type { Screen } from './screen.ts'

/** Chromium ends the whole program when its GPU process has died a few times; we leave it before that. */
const MOST_DEATHS = 3
const WINDOW_MS = 60_000

const BETWEEN_TRIES_MS = 100

export interface HelpersWatch {
  readonly recoveries: () => number
}

/**
 * Logs how long it takes until a page draws again after the GPU process has died, and until it can be loaded again after the
 * network process has.
 * @param tired called when the GPU process dies again and again: the program should begin anew and draw without it
 */
export function watchHelpers(log: Log, screens: () => readonly Screen[], tired: () => void): HelpersWatch {
  const deaths: number[] = []
  let recoveries = 0
  const recovered = (from: 'gpu-gone' | 'child-gone', gone: number) => {
    recoveries += 1
    log('recovered', { ms: Math.round(performance.now() - gone), from })
    for (const screen of screens()) screen.look()
  }
  watchChildren(log, (helper: Helper) => {
    const gone = performance.now()
    const contents = screens()[0]?.contents
    if (helper === 'network') return contents && void loadable(contents).then(() => recovered('child-gone', gone))
    deaths.push(gone)
    if (contents) void frameOf(contents).then(() => recovered('gpu-gone', gone))
    if (deaths.filter((at) => gone - at < WINDOW_MS).length >= MOST_DEATHS) tired()
  })
  return { recoveries: () => recoveries }
}

/** Resolves when the page can fetch its own document: what was under way when the process died is answered with an error. */
async function loadable(contents: WebContents): Promise<void> {
  const script = `fetch(location.href, { cache: 'no-store' }).then(({ ok }) => ok)`
  for (; !contents.isDestroyed(); await pause(BETWEEN_TRIES_MS))
    if (await contents.executeJavaScript(script).catch(() => false)) return
}
