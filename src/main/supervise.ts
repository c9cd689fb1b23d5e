import { app } from 'electron'
import type { BrowserWindow } from 'electron'
import { hear } from './ipc.ts'
import type { Log } from './log.ts'

/** Deaths of a window's page within a minute after which it is brought back more slowly. */
const BUDGET = 5
const MINUTE_MS = 60_000
const SLOW_MS = 5_000

export interface Supervision {
  readonly recoveries: () => number
}

/** Brings a page back when its process dies or hangs: the slideshow's state lives here, so it returns to the same slide. */
export function supervise(windows: readonly BrowserWindow[], log: Log): Supervision {
  let recoveries = 0
  let gone: number | undefined
  for (const window of windows) revive(window, log, () => (gone ??= Date.now()))
  hear('slideshow:painted', () => {
    if (gone === undefined) return
    recoveries += 1
    log('recovered', { ms: Date.now() - gone })
    gone = undefined
  })
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (type === 'GPU') log('gpu-gone', { reason })
  })
  return { recoveries: () => recoveries }
}

/** Loads a page again when its process dies, and ends one that hangs, so that it dies. */
export function revive(window: BrowserWindow, log: Log, died: () => void = () => undefined): void {
  const deaths: number[] = []
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    died()
    deaths.push(Date.now())
    log('renderer-gone', { reason, page: window.webContents.getURL() })
    const recent = deaths.filter((at) => Date.now() - at < MINUTE_MS).length
    const reload = () => void (window.isDestroyed() || window.webContents.reload())
    if (recent > BUDGET) setTimeout(reload, SLOW_MS)
    else reload()
  })
  window.on('unresponsive', () => {
    log('unresponsive')
    window.webContents.forcefullyCrashRenderer()
  })
}
