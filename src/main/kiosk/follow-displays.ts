import { powerMonitor, screen as system } from 'electron'
import type { Display } from 'electron'
import type { Log } from '../log.ts'
import type { Screen } from './screen.ts'

/** A screen and the display that it was opened for. */
export interface Seat {
  readonly screen: Screen
  readonly home: Display
}

/**
 * Keeps every screen on its display: one that is pulled sends its screen to the main display, plugged in again it gets it
 * back, and one that changes its size has its window and its canvas follow. After a sleep everything is put in place again,
 * and looked at: some graphics drivers come back from it with an empty picture.
 */
export function followDisplays(seats: () => readonly Seat[], log: Log): void {
  const place = () => {
    const all = system.getAllDisplays()
    for (const { screen, home } of seats()) {
      const display = findHome(home, all) ?? system.getPrimaryDisplay()
      if (!isSame(display, screen.display())) screen.place(display)
    }
  }
  const changed =
    (change: string) =>
    (_event: unknown, { id, label, bounds }: Display) => {
      log('display-changed', { change, display: { id, label, ...bounds } })
      place()
    }
  system.on('display-added', changed('added'))
  system.on('display-removed', changed('removed'))
  system.on('display-metrics-changed', changed('metrics'))
  powerMonitor.on('resume', () => {
    place()
    for (const { screen } of seats()) screen.look()
  })
}

/** Ids may change when a cable is moved; name and size stay. */
export function findHome(home: Display, all: readonly Display[]): Display | undefined {
  const alike = ({ label, size }: Display) =>
    label !== '' && label === home.label && size.width === home.size.width && size.height === home.size.height
  return all.find(({ id }) => id === home.id) ?? all.find(alike)
}

const isSame = (a: Display, b: Display) =>
  a.id === b.id && (['x', 'y', 'width', 'height'] as const).every((side) => a.bounds[side] === b.bounds[side])
