import type { WebContents } from 'electron'
import { addressOf } from '../audience-window.ts'
import { answer, hear } from '../ipc.ts'
import type { RunningProgramme } from './running-programme.ts'

/** A page that takes longer than this to paint will not. */
const PATIENCE_MS = 20_000

export type Painted = 'painted' | 'died' | 'late'

/** One page of a screen and the programme that it draws. */
export interface KioskPage {
  readonly contents: WebContents
  readonly running: () => RunningProgramme | undefined
  /** The page draws this one from its next load on; until there is one, a page that loads waits for it. */
  readonly assign: (running: RunningProgramme) => void
  /** The next slide that stands on the screen, or why there is none. */
  readonly painted: () => Promise<Painted>
  /** Loads in a process of its own, new and empty. */
  readonly loadAfresh: () => void
}

export function tendPage(contents: WebContents): KioskPage {
  let running: RunningProgramme | undefined
  let wakeFirst: () => void = () => undefined
  const first = new Promise<void>((resolve) => (wakeFirst = resolve))
  answer(
    'show:get',
    async () => {
      await first
      if (!running) throw new Error('a page was woken without a programme')
      return running.show()
    },
    contents.ipc,
  )
  hear('slideshow:go', (_sender, step) => running?.slideshow.go(step), contents.ipc)
  return {
    contents,
    running: () => running,
    assign: (next) => {
      running = next
      wakeFirst()
    },
    painted: () => nextPaint(contents),
    loadAfresh: () => void loadAfresh(contents),
  }
}

/** Another host is another site, so Chromium gives the page after it a new process; the old one's memory goes with it. */
async function loadAfresh(contents: WebContents): Promise<void> {
  const elsewhere = new Promise<void>((resolve) => contents.once('did-stop-loading', () => resolve()))
  void contents.loadURL('app://nowhere/').catch(() => undefined)
  await elsewhere
  if (!contents.isDestroyed()) void contents.loadURL(addressOf('audience'))
}

function nextPaint(contents: WebContents): Promise<Painted> {
  return new Promise((resolve) => {
    const settle = (how: Painted) => {
      clearTimeout(timer)
      contents.ipc.off('slideshow:painted', painted)
      contents.off('render-process-gone', died)
      contents.off('destroyed', died)
      resolve(how)
    }
    const painted = () => settle('painted')
    const died = () => settle('died')
    const timer = setTimeout(() => settle('late'), PATIENCE_MS)
    contents.ipc.on('slideshow:painted', painted)
    contents.on('render-process-gone', died)
    contents.on('destroyed', died)
  })
}
