import { screen } from 'electron'
import type { Arguments } from '../arguments.ts'
import { chooseDisplays } from '../displays.ts'
import { screenKey, setKey } from './seats.ts'
import type { Screen } from './seats.ts'
import type { PresentSettings } from './settings.ts'

export function screensNow(): readonly Screen[] {
  const primary = screen.getPrimaryDisplay().id
  return screen
    .getAllDisplays()
    .map(({ id, label, internal, bounds }) => ({ id, label, internal, bounds, primary: id === primary }))
}

/** Key of the display that is to have the audience: the one asked for, else the one it had with these displays before. */
export function rememberedSeat(
  screens: readonly Screen[],
  settings: PresentSettings,
  wanted: Arguments['display'],
): string | undefined {
  if (typeof wanted !== 'number') return settings.read().seats[setKey(screens)]
  const [chosen] = chooseDisplays(wanted)
  const screen = screens.find(({ id }) => id === chosen?.id)
  return screen && screenKey(screen)
}
