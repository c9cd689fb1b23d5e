import { setTimeout as pause } from 'node:timers/promises'
import type { Display, WebContents } from 'electron'
import { openAudienceWindow, placeOn } from '../audience-window.ts'
import type { Log } from '../log.ts'
import { openCover } from './cover.ts'
import { frameOf } from './heartbeat.ts'
import { keepAlive } from './lasting-page.ts'
import type { LastingOptions, LastingPage } from './lasting-page.ts'
import { tendPage } from './page.ts'
import type { KioskPage, Painted } from './page.ts'
import { canvasOn } from './programme.ts'
import type { Programme, Size } from './programme.ts'
import type { RunningProgramme } from './running-programme.ts'
import { openStill } from './still.ts'

export interface StageOptions {
  readonly display: Display
  readonly windowed: boolean
  readonly canvas: Programme['canvas']
  readonly speed: number
  readonly log: Log
  /** Called with every page that is made, to answer what it asks and hear what it says. */
  readonly onPage?: (contents: WebContents) => void
}

/** One window and the pages in it: one in the long run, two while one takes over from the other. */
export interface Stage extends Pick<LastingPage, 'heartbeatAge' | 'look' | 'recoveries'> {
  readonly size: () => Size
  /** The first frame of `next` stands on the screen, or the old picture stays. */
  readonly put: (next: RunningProgramme) => Promise<Painted>
  /** Resolves when the window is down to one page again. */
  readonly settled: () => Promise<void>
  readonly drawing: (running: RunningProgramme) => readonly WebContents[]
  /** The window's own page. */
  readonly contents: WebContents
  readonly display: () => Display
  readonly place: (display: Display) => void
  readonly close: () => void
}

/** Longer than any slide's entrance: by then two pages with the same slide are the same picture. */
const ENTRANCE_MS = 2_000
/** How often the page below is loaded until it goes on drawing, and how long it has for a frame. */
const TRIES = 4
const FRAME_MS = 1_000

/** The window opens at once: its page compiles while the deck is read. */
export function openStage(options: StageOptions, needs: Pick<LastingOptions, 'slide' | 'exhausted'>): Stage {
  const { windowed, log, speed, onPage } = options
  let display = options.display
  const canvas = options.canvas ?? (windowed ? '16:9' : canvasOn(display.bounds))
  const window = openAudienceWindow({ mode: 'kiosk', display, windowed, canvas })
  const pages = new Set<KioskPage>()
  const add = (contents: WebContents) => {
    const page = tendPage(contents)
    onPage?.(contents)
    pages.add(page)
    contents.once('destroyed', () => pages.delete(page))
    return page
  }
  const page = add(window.webContents)
  const lasting = keepAlive(page, { log, speed, still: openStill(String(display.id)), ...needs })
  let settled: Promise<void> = Promise.resolve()

  /** The new show is drawn by a cover first; the window's own page follows behind it. */
  const putOver = async (next: RunningProgramme): Promise<Painted> => {
    const cover = openCover(window)
    const above = add(cover.contents)
    above.assign(next)
    const painted = await above.painted()
    if (painted !== 'painted') cover.remove()
    else {
      cover.raise()
      cover.contents.once('render-process-gone', cover.remove)
      settled = follow(next).then(cover.remove)
    }
    return painted
  }
  /** Now and then Chromium lets a page that is covered draw no more, not even uncovered: such a one is loaded again in time. */
  const follow = async (next: RunningProgramme): Promise<void> => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      await lasting.draw(next)
      await pause(ENTRANCE_MS)
      if (page.contents.isDestroyed()) return
      const draws = frameOf(page.contents).then(() => true)
      if (await Promise.race([draws, pause(FRAME_MS, false)])) return
    }
  }
  return {
    size: () => display.bounds,
    put: (next) => (page.running() ? putOver(next) : lasting.draw(next)),
    settled: () => settled,
    drawing: (running) => [...pages].flatMap((each) => (each.running() === running ? [each.contents] : [])),
    contents: page.contents,
    heartbeatAge: lasting.heartbeatAge,
    look: lasting.look,
    recoveries: lasting.recoveries,
    display: () => display,
    place: (next) => {
      display = next
      if (!windowed) placeOn(window, next)
    },
    close: () => {
      lasting.stop()
      window.destroy()
    },
  }
}
