import type { Display } from 'electron'
import type { Schedule } from '../../kiosk/schedule/due.ts'
import type { DisplaySettings, KioskSettings } from '../../kiosk/settings/settings.ts'
import type { Arguments } from '../arguments.ts'
import { chooseDisplays } from '../displays.ts'
import type { Programme } from './programme.ts'

/** A display that the kiosk plays on. */
export interface Stand {
  /** From the left, 1-based. */
  readonly number: number
  readonly display: Display
}

/** The command line's displays, else those of kiosk.yaml that are there, else the one the user is at. */
export function chooseStands({ displays }: KioskSettings, wanted: Arguments): readonly Stand[] {
  const all = chooseDisplays('all')
  const numbered = (display: Display): Stand => ({
    display,
    number: all.findIndex(({ id }) => id === display.id) + 1,
  })
  const listed = displays.flatMap(({ display }) => all[display - 1] ?? [])
  return (wanted.display === undefined && listed.length > 0 ? listed : chooseDisplays(wanted.display)).map(numbered)
}

const ownOf = ({ displays }: KioskSettings, stand: number): DisplaySettings | undefined =>
  displays.find(({ display }) => display === stand)

/** @param deck the one that the program was started with. */
export function scheduleFor(settings: KioskSettings, stand: number, deck: string): Schedule {
  const own = ownOf(settings, stand)
  return {
    deck: own?.deck ?? settings.deck ?? deck,
    playlist: own?.playlist ?? settings.playlist,
    opening: settings.opening,
    ...(settings.timezone !== undefined && { timezone: settings.timezone }),
  }
}

/** The command line wins over kiosk.yaml; the lobby edition is the kiosk's own. */
export function programmeFor(settings: KioskSettings, stand: number, wanted: Arguments, folder: string): Programme {
  const own = ownOf(settings, stand)
  const canvas = wanted.canvas ?? own?.canvas
  return { folder, edition: wanted.edition ?? own?.edition ?? 'lobby', ...(canvas && { canvas }) }
}
