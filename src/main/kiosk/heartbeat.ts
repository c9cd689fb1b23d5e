import type { WebContents } from 'electron'
import { hear, tell } from '../ipc.ts'

/** Asks a page for a frame; resolves with the next one that it draws. */
export function frameOf(contents: WebContents): Promise<void> {
  return new Promise((resolve) => {
    contents.ipc.once('page:alive', () => resolve())
    tell(contents, 'page:ping')
  })
}

export interface Heartbeat {
  /** Milliseconds since the page last drew a frame when it was asked to. */
  readonly age: () => number
  readonly stop: () => void
}

const EVERY_MS = 2_000
const HUNG_MS = 4_500
/** For a page that loads, on a slow machine too. */
const LOADING_MS = 20_000

/**
 * Asks the page for a frame every so often: crash events do not tell of an endless loop, a stopped process or a compositor
 * that draws no more. `hung` is called once for each time that it stays silent. The time is not the wall clock's, which may
 * be set, and while the machine sleeps nobody is silent.
 */
export function listenForHeartbeat(contents: WebContents, hung: () => void): Heartbeat {
  let last = performance.now()
  let asked = last
  let patience = LOADING_MS
  const alive = () => void (last = performance.now())
  const unborn = () => {
    alive()
    patience = LOADING_MS
  }
  hear('page:alive', alive, contents.ipc)
  hear(
    'slideshow:painted',
    () => {
      alive()
      patience = HUNG_MS
    },
    contents.ipc,
  )
  contents.on('did-start-loading', unborn)
  contents.on('render-process-gone', unborn)
  const timer = setInterval(() => {
    if (contents.isDestroyed()) return clearInterval(timer)
    const now = performance.now()
    // This process itself stood still, and asked nothing meanwhile.
    if (now - asked > 2 * EVERY_MS) alive()
    asked = now
    if (now - last > patience && !contents.isDevToolsOpened()) {
      unborn()
      hung()
    }
    tell(contents, 'page:ping')
  }, EVERY_MS)
  return { age: () => performance.now() - last, stop: () => clearInterval(timer) }
}
