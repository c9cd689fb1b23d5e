import type { WebContents } from 'electron'
import { hear } from '../ipc.ts'
import type { Log } from '../log.ts'

export interface CareOptions {
  readonly log: Log
  /** Brings the page back, `deaths` being how often it has died within the last minute; by default it is loaded again. */
  readonly revive?: (deaths: number) => void
}

/** What keeps one page alive. */
export interface Care {
  /** How often the page has come back. */
  readonly recoveries: () => number
  /** Ends a page that lives but does not show what it should; it comes back like one that died. */
  readonly replace: () => void
}

const MINUTE_MS = 60_000

/**
 * Notices that a page's process has died or hangs, has it brought back, and logs how long the screen was without it. Where
 * the show stands is main's to know, so a page comes back to the same slide. Times are not the wall clock's, which may be set.
 */
export function careForPage(contents: WebContents, { log, revive = reloading(contents) }: CareOptions): Care {
  const deaths: number[] = []
  let recoveries = 0
  let gone: number | undefined
  let dead = false
  const recentDeaths = () => deaths.filter((at) => performance.now() - at < MINUTE_MS).length
  const replace = () => {
    gone ??= performance.now()
    if (!kill(contents)) revive(recentDeaths())
  }
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    gone ??= performance.now()
    dead = true
    deaths.push(performance.now())
    log('renderer-gone', { reason, page: contents.getURL() })
    revive(recentDeaths())
  })
  contents.on('unresponsive', () => {
    log('unresponsive')
    replace()
  })
  hear(
    'slideshow:painted',
    () => {
      // What the page said before it died may arrive after it was given up.
      if (gone === undefined || !dead) return
      dead = false
      recoveries += 1
      log('recovered', { ms: Math.round(performance.now() - gone) })
      gone = undefined
    },
    contents.ipc,
  )
  return { recoveries: () => recoveries, replace }
}

/**
 * By the system: a page that is stopped or in an endless loop does not hear what Chromium asks of it.
 * @returns whether there is a process whose death will be told; one that has died and loads again may have none.
 */
function kill(contents: WebContents): boolean {
  const pid = contents.getOSProcessId()
  // 0 would be this program itself, with all that belongs to it.
  if (pid <= 0) return false
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    // It may be gone already, and its death on its way to us.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
  return true
}

/** Deaths within a minute after which a page is brought back more slowly. */
const BUDGET = 5
const SLOW_MS = 5_000

/** Loads the page again, at once as long as that helps. */
function reloading(contents: WebContents): (deaths: number) => void {
  const again = () => void (contents.isDestroyed() || contents.reload())
  return (deaths) => {
    if (deaths > BUDGET) setTimeout(again, SLOW_MS)
    else again()
  }
}
