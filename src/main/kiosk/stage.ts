import { setTimeout as pause } from 'node:timers/promises'
import type { Display, WebContents } from 'electron'
import { openAudienceWindow } from '../audience-window.ts'
import type { Log } from '../log.ts'
import { supervise } from '../supervise.ts'
import { openCover } from './cover.ts'
import { tendPage } from './page.ts'
import type { KioskPage, Painted } from './page.ts'
import { canvasOn } from './programme.ts'
import type { Programme, Size } from './programme.ts'
import type { RunningProgramme } from './running-programme.ts'

export interface StageOptions {
  readonly display: Display
  readonly windowed: boolean
  readonly canvas: Programme['canvas']
  readonly log: Log
  /** Called with every page that is made, to answer what it asks and hear what it says. */
  readonly onPage?: (contents: WebContents) => void
}

/** One window and the pages in it: one in the long run, two while one takes over from the other. */
export interface Stage {
  readonly size: () => Size
  /** The first frame of `next` stands on the screen, or the old picture stays. */
  readonly put: (next: RunningProgramme) => Promise<Painted>
  /** Resolves when the window is down to one page again. */
  readonly settled: () => Promise<void>
  readonly drawing: (running: RunningProgramme) => readonly WebContents[]
  readonly recoveries: () => number
  readonly close: () => void
}

/** Longer than any slide's entrance: by then two pages with the same slide are the same picture. */
const ENTRANCE_MS = 2_000

/** The window opens at once: its page compiles while the deck is read. */
export function openStage({ display, windowed, canvas, log, onPage }: StageOptions): Stage {
  const shape = canvas ?? (windowed ? '16:9' : canvasOn(display.bounds))
  const window = openAudienceWindow({ mode: 'kiosk', display, windowed, canvas: shape })
  const pages = new Set<KioskPage>()
  const add = (contents: WebContents) => {
    const page = tendPage(contents)
    onPage?.(contents)
    pages.add(page)
    contents.once('destroyed', () => pages.delete(page))
    return page
  }
  const page = add(window.webContents)
  const { recoveries } = supervise([window], log)
  let settled: Promise<void> = Promise.resolve()

  /** The new show is drawn by a cover first. The window's own page follows behind it, in a process of its own. */
  const putOver = async (next: RunningProgramme): Promise<Painted> => {
    const cover = openCover(window)
    const above = add(cover.contents)
    above.assign(next)
    const painted = await above.painted()
    if (painted !== 'painted') cover.remove()
    else {
      cover.raise()
      cover.contents.once('render-process-gone', cover.remove)
      settled = follow(page, next).then(cover.remove)
    }
    return painted
  }
  const putFirst = (next: RunningProgramme): Promise<Painted> => {
    page.assign(next)
    return page.painted()
  }
  return {
    size: () => display.bounds,
    put: (next) => (page.running() ? putOver(next) : putFirst(next)),
    settled: () => settled,
    drawing: (running) => [...pages].flatMap((each) => (each.running() === running ? [each.contents] : [])),
    recoveries,
    close: () => window.destroy(),
  }
}

async function follow(page: KioskPage, next: RunningProgramme): Promise<void> {
  page.assign(next)
  page.loadAfresh()
  while ((await page.painted()) !== 'painted' && !page.contents.isDestroyed());
  await pause(ENTRANCE_MS)
}
