import type { BrowserWindow } from 'electron'
import { SlideFault } from '../../export/slide-fault.ts'

/** A page lays out and draws a slide in well under a second: one that has said nothing for so long never will. */
const SILENCE_S = 30

export interface PageWatch {
  /** The page is alive, and works on this slide now. 0-based. */
  readonly heard: (place: number) => void
  /** Ends every wait, now and later, with this reason; the first one holds. */
  readonly fail: (reason: Error) => void
  /** What comes, unless the page throws, dies or falls silent first, or the export is cancelled. */
  readonly unlessGone: <T>(coming: Promise<T>, silenceSeconds?: number) => Promise<T>
  readonly end: () => void
}

/** Watches over one page while an export waits for it. Seconds are counted, not read: a machine that sleeps counts none. */
export function watchPage(window: BrowserWindow, signal: AbortSignal): PageWatch {
  const { webContents } = window
  let place: number | undefined
  let silence = 0
  let most: number | undefined
  let fail: (reason: Error) => void = () => undefined
  const gone = new Promise<never>((_, reject) => (fail = reject))
  gone.catch(() => undefined)
  const count = () => {
    if (most === undefined) return
    silence += 1
    if (silence < most) return
    fail(new SlideFault({ kind: 'hung', detail: String(most) }, place))
    // It would go on for ever without a window, too.
    if (!webContents.isDestroyed()) webContents.forcefullyCrashRenderer()
  }
  const timer = setInterval(count, 1000)
  const cancel = () => fail(signal.reason as Error)
  signal.addEventListener('abort', cancel)
  webContents.on('render-process-gone', (_event, { reason }) =>
    fail(new SlideFault({ kind: 'died', detail: reason }, place)),
  )
  return {
    heard: (now) => {
      place = now
      silence = 0
    },
    fail: (reason) => fail(reason),
    unlessGone: async (coming, silenceSeconds = SILENCE_S) => {
      silence = 0
      most = silenceSeconds
      try {
        return await Promise.race([coming, gone])
      } finally {
        most = undefined
      }
    },
    end: () => {
      clearInterval(timer)
      signal.removeEventListener('abort', cancel)
    },
  }
}
