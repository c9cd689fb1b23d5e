import type { Display } from 'electron'
import type { Schedule } from '../../kiosk/schedule/due.ts'
import type { DisplaySettings, KioskSettings } from '../../kiosk/settings/settings.ts'
import type { Arguments } from '../arguments.ts'
import { chooseDisplays } from '../displays.ts'
import type { Programme } from './programme.ts'
import type { ReleasePlaces } from './release-places.ts'

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

/** @param updates what plays in place of a deck that is named, and where none is. */
export function scheduleFor(
  settings: KioskSettings,
  stand: number,
  { newest, byDefault }: Pick<ReleasePlaces, 'newest' | 'byDefault'>,
): Schedule {
  const own = ownOf(settings, stand)
  const deck = own?.deck ?? settings.deck
  const playlist = own?.playlist ?? settings.playlist
  return {
    deck: deck === undefined ? byDefault() : newest(deck),
    playlist: playlist.map((entry) => ({ ...entry, deck: newest(entry.deck) })),
    opening: settings.opening,
    ...(settings.timezone !== undefined && { timezone: settings.timezone }),
  }
}

/** Every deck that kiosk.yaml names. */
export const namedDecks = ({ deck, playlist, displays }: KioskSettings): readonly string[] =>
  [{ deck, playlist }, ...displays].flatMap((each) => [
    ...(each.deck === undefined ? [] : [each.deck]),
    ...(each.playlist ?? []).map((entry) => entry.deck),
  ])

/** Whether kiosk.yaml leaves one of the stands to the deck that the program was started with. */
export const playsGiven = (settings: KioskSettings, stands: readonly Stand[]): boolean =>
  settings.deck === undefined && stands.some(({ number }) => ownOf(settings, number)?.deck === undefined)

/** The command line wins over kiosk.yaml; the lobby edition is the kiosk's own. */
export function programmeFor(settings: KioskSettings, stand: number, wanted: Arguments, folder: string): Programme {
  const own = ownOf(settings, stand)
  const canvas = wanted.canvas ?? own?.canvas
  return { folder, edition: wanted.edition ?? own?.edition ?? 'lobby', ...(canvas && { canvas }) }
}
