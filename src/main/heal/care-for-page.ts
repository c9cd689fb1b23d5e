import type { WebContents } from 'electron'
import { hear } from '../ipc.ts'
import type { Log } from '../log.ts'
import { kill } from './kill.ts'

/** It died; it was ended because it answered no more; or because what it showed was not right. */
export type Cause = 'died' | 'hung' | 'wrong'

export interface CareOptions {
  readonly log: Log
  /** Brings the page back; by default it is loaded again. */
  readonly revive?: (deaths: Deaths) => void
  /** Told before it is brought back. @returns what the log should hold beside the death */
  readonly died?: (cause: Cause, reason: string) => Readonly<Record<string, unknown>>
}

export interface Deaths {
  readonly withinAMinute: number
  /** Since a slide last stood on it. */
  readonly inARow: number
}

/** What keeps one page alive. */
export interface Care {
  /** How often the page has come back. */
  readonly recoveries: () => number
  /** Ends a page that lives but does not show what it should; it comes back like one that died. */
  readonly replace: (cause: Exclude<Cause, 'died'>) => void
}

const MINUTE_MS = 60_000

/**
 * Notices that a page's process has died or hangs, has it brought back, and logs how long the screen was without it. Where
 * the show stands is main's to know, so a page comes back to the same slide. Times are not the wall clock's, which may be set.
 */
export function careForPage(
  contents: WebContents,
  { log, revive = reloading(contents), died = () => ({}) }: CareOptions,
): Care {
  const deaths: number[] = []
  let inARow = 0
  let recoveries = 0
  let gone: number | undefined
  let dead = false
  let cause: Cause = 'died'
  const counted = () => ({ withinAMinute: deaths.filter((at) => performance.now() - at < MINUTE_MS).length, inARow })
  const replace = (why: Cause) => {
    gone ??= performance.now()
    cause = why
    if (!kill(contents.getOSProcessId())) revive(counted())
  }
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    gone ??= performance.now()
    dead = true
    inARow += 1
    deaths.push(performance.now())
    log('renderer-gone', { reason, page: contents.getURL(), ...died(cause, reason) })
    cause = 'died'
    revive(counted())
  })
  contents.on('unresponsive', () => {
    log('unresponsive')
    replace('hung')
  })
  hear(
    'slideshow:painted',
    () => {
      // What the page said before it died may arrive after it was given up.
      if (gone === undefined || !dead) return
      dead = false
      inARow = 0
      recoveries += 1
      log('recovered', { ms: Math.round(performance.now() - gone) })
      gone = undefined
    },
    contents.ipc,
  )
  return { recoveries: () => recoveries, replace }
}

/** Deaths in a row after which a page is brought back more slowly: it is no slide that it dies of. */
const BUDGET = 5
const SLOW_MS = 5_000
const BARE = 'about:blank'

/** Loads the page again, at once as long as that helps. Meanwhile an empty one stands there: keys come only through a page. */
function reloading(contents: WebContents): (deaths: Deaths) => void {
  let address = contents.getURL()
  return ({ inARow }) => {
    if (contents.getURL() !== BARE) address = contents.getURL()
    if (inARow <= BUDGET) return void contents.loadURL(address)
    void contents.loadURL(BARE)
    setTimeout(() => void (contents.isDestroyed() || contents.loadURL(address)), SLOW_MS)
  }
}
