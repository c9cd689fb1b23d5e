import { screen } from 'electron'
import type { BrowserWindow } from 'electron'
import type { Log } from '../log.ts'
import { placeWindow } from './place-window.ts'
import type { PresenterWindow } from './presenter-window.ts'
import { rememberedSeat, screensNow } from './screens.ts'
import { followScreens, screenKey, setKey } from './seats.ts'
import type { Screen, Seats } from './seats.ts'
import type { PresentSettings } from './settings.ts'

export interface Seating {
  readonly seats: () => Seats
  /** Exchanges the displays of the two windows, and remembers it for these displays. */
  readonly swap: () => void
}

export interface SeatingOptions {
  readonly hall: BrowserWindow
  readonly presenter: PresenterWindow
  readonly first: Seats
  readonly settings: PresentSettings
  readonly wanted: number | 'all' | undefined
  /** A window of its own shape, and pictures on every display, stay where they are. */
  readonly fixed: boolean
  readonly log: Log
  readonly changed: (seats: Seats, before: Seats) => void
}

/** Displays announce a change several times while they settle. */
const SETTLE_MS = 120

/** Keeps each window on its display while displays are plugged, pulled and changed. */
export function followDisplays(options: SeatingOptions): Seating {
  const { hall, presenter, first, settings, wanted, fixed, log, changed } = options
  let seats = first
  let timer: NodeJS.Timeout | undefined
  const take = (next: Seats) => {
    const before = seats
    seats = next
    if (!hall.isDestroyed()) placeWindow(hall, next.audience)
    if (next.presenter) presenter.showOn(next.presenter)
    else presenter.hide()
    changed(next, before)
  }
  const settle = () => {
    const screens = screensNow()
    take(followScreens(seats, screens, rememberedSeat(screens, settings, wanted)))
    log('display-changed', {
      displays: screens.map(screenKey),
      audience: place(seats.audience),
      presenter: place(seats.presenter),
    })
  }
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(settle, SETTLE_MS)
  }
  if (fixed) return { seats: () => seats, swap: () => undefined }
  screen.on('display-added', soon)
  screen.on('display-metrics-changed', soon)
  screen.on('display-removed', (_event, { id }) => {
    // At once: the window manager would put a homeless window on the display that is left.
    if (id === seats.audience?.id && seats.presenter) hall.hide()
    if (id === seats.presenter?.id) presenter.hide()
    soon()
  })
  return {
    seats: () => seats,
    swap: () => {
      if (!seats.presenter) return
      take({ audience: seats.presenter, presenter: seats.audience })
      const key = seats.audience && screenKey(seats.audience)
      if (key !== undefined && seats.presenter)
        settings.keep({ seats: { ...settings.read().seats, [setKey(screensNow())]: key } })
    },
  }
}

const place = (screen: Screen | undefined) => (screen ? screenKey(screen) : null)
