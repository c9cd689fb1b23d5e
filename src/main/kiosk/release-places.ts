import type { Offer } from '../../content/releases/find-offers.ts'
import type { Release } from '../../content/releases/release-folder.ts'
import type { Edition, ReleaseStore } from '../../content/releases/release-store.ts'
import type { Identities } from './identities.ts'

/** A verified release that waits for a loop's end. */
export interface Waiting {
  readonly offer: Offer
  readonly release: Release
  readonly edition: Edition | undefined
}

/** One that waits, and those that waited for its place before it: the newest is played, and they never are. */
export interface Foremost extends Waiting {
  readonly overtaken: readonly Waiting[]
}

export interface NamedDecks {
  /** The decks that kiosk.yaml names. */
  readonly named: () => readonly string[]
  /** Plays where kiosk.yaml names none. */
  readonly given: string
  /** Whether there is such a place. */
  readonly playsGiven: () => boolean
}

/** What a release is played in place of. */
export interface ReleasePlaces {
  /** What plays where kiosk.yaml names this deck: its newest release, or the deck itself. */
  readonly newest: (deck: string) => string
  /** What plays where it names none. */
  readonly byDefault: () => string
  /** What played well in the place of this release before it came. */
  readonly before: (release: string) => string | undefined
  /** Where a deck of this identity plays; undefined where nothing could ever show it. */
  readonly placeOf: (identity: string) => string | undefined
  /** From now on this one is shown at its place. */
  readonly wait: (place: string, waiting: Waiting) => void
  readonly waiting: () => readonly Foremost[]
  /** The one with this folder waits no longer. */
  readonly settle: (folder: string) => (Foremost & { readonly place: string }) | undefined
}

/** The place of the deck that the program was started with. No deck has this identity. */
const GIVEN = ''

/**
 * A release plays wherever its deck is named; one that is named nowhere plays in place of the given one. Each place has a
 * release of its own that waits: what waits long, for its season or a display, holds up no other.
 */
export function openPlaces(
  releases: ReleaseStore,
  identities: Identities,
  { named, given, playsGiven }: NamedDecks,
): ReleasePlaces {
  const waiting = new Map<string, Foremost>()
  const standIn = (place: string) => (waiting.get(place)?.release ?? releases.current(place))?.folder
  const newest = (deck: string) => standIn(identities.of(deck)) ?? deck
  return {
    newest,
    byDefault: () => standIn(GIVEN) ?? newest(given),
    before: (release) => {
      const original = named().find((deck) => newest(deck) === release)
      const place = original === undefined ? GIVEN : identities.of(original)
      return releases.previous(place)?.folder ?? original
    },
    placeOf: (identity) => {
      if (named().some((deck) => identities.of(deck) === identity)) return identity
      return playsGiven() ? GIVEN : undefined
    },
    wait: (place, next) => {
      const before = waiting.get(place)
      waiting.set(place, { ...next, overtaken: before ? [...before.overtaken, before] : [] })
    },
    waiting: () => [...waiting.values()],
    settle: (folder) => {
      for (const [place, each] of waiting)
        if (each.release.folder === folder) {
          waiting.delete(place)
          return { ...each, place }
        }
      return undefined
    },
  }
}
