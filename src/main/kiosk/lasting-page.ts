import { setTimeout as pause } from 'node:timers/promises'
import { addressOf } from '../audience-window.ts'
import { tendPage } from '../heal/tend-page.ts'
import type { Log } from '../log.ts'
import { listenForHeartbeat } from './heartbeat.ts'
import type { KioskPage, Painted } from './page.ts'
import type { RunningProgramme } from './running-programme.ts'
import type { Still } from './still.ts'
import { watchPicture } from './watch-picture.ts'

export interface LastingOptions {
  readonly log: Log
  readonly still: Still
  /** Divides how often the picture is looked at. */
  readonly speed: number
  /** Id of the slide that should be up; undefined while the screen is meant to be dark. */
  readonly slide: () => string | undefined
  /** The page dies again and again; the still stands in until something new is drawn. */
  readonly exhausted: () => void
}

/** A window's own page: dead, hung, black or frozen, it comes back, and when it cannot, a still picture does. */
export interface LastingPage {
  /** The first frame of `next`, by a page in a process of its own unless it is the first. */
  readonly draw: (next: RunningProgramme) => Promise<Painted>
  /** Milliseconds since it last proved that it draws. */
  readonly heartbeatAge: () => number
  /** Looks whether a slide is really there, after something happened to it that raises no event. */
  readonly look: () => void
  readonly recoveries: () => number
  readonly stop: () => void
}

/** Longer than any slide's entrance: by then two pages with the same slide are the same picture. */
const ENTRANCE_MS = 2_000
/** Deaths within a minute before the still stands in. */
const BUDGET = 4
const STILL_AGAIN_MS = 5_000
const LOOK_EVERY_MS = 30_000
const LOOK_LEAST_MS = 2_000

export function keepAlive(page: KioskPage, { log, still, speed, slide, exhausted }: LastingOptions): LastingPage {
  const { contents } = page
  let resting = false
  const showStill = () => contents.isDestroyed() || !resting || still.show(contents)
  const tended = tendPage(contents, {
    log,
    show: () => (resting ? undefined : page.running()?.tended),
    revive: ({ withinAMinute: deaths }) => {
      if (resting) setTimeout(showStill, STILL_AGAIN_MS)
      else if (deaths <= BUDGET) void contents.loadURL(addressOf('audience'))
      else {
        resting = true
        showStill()
        exhausted()
      }
    },
  })
  const heartbeat = listenForHeartbeat(contents, () => {
    if (resting) return
    log('unresponsive')
    void tended.mend()
  })
  const shouldShow = () => (resting ? undefined : slide())
  const watch = watchPicture(contents, Math.max(LOOK_EVERY_MS / speed, LOOK_LEAST_MS), shouldShow, (kind, { luma }) => {
    log('black-picture', { kind, luma })
    tended.replace('wrong')
  })
  const draw = async (next: RunningProgramme): Promise<Painted> => {
    const isFirst = page.running() === undefined
    resting = false
    page.assign(next)
    if (!isFirst) page.loadAfresh()
    let painted = await page.painted()
    while (painted === 'died' && !resting && !contents.isDestroyed()) painted = await page.painted()
    if (painted === 'painted') void keepStill(page, still)
    return painted
  }
  return {
    draw,
    heartbeatAge: () => (resting ? 0 : heartbeat.age()),
    look: () => void watch.look(),
    recoveries: tended.recoveries,
    stop: () => {
      tended.stop()
      heartbeat.stop()
      watch.stop()
    },
  }
}

/** The deck's cover once it has made its entrance; another slide only while there is no picture at all. */
async function keepStill({ contents, running }: KioskPage, still: Still): Promise<void> {
  await pause(ENTRANCE_MS)
  if (contents.isDestroyed() || contents.isCrashed()) return
  if (running()?.slideshow.state().index === 0 || !still.isKept()) await still.keep(contents)
}
