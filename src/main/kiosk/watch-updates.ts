import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import { findOffers, stickFolders } from '../../content/releases/find-offers.ts'
import type { Offer } from '../../content/releases/find-offers.ts'
import { openReleases } from '../../content/releases/release-store.ts'
import type { UpdateSettings } from '../../kiosk/settings/settings.ts'
import { say } from '../../messages/say.ts'
import type { Log } from '../log.ts'
import { openIdentities } from './identities.ts'
import { readOffer } from './read-offer.ts'
import { openRefusals } from './refusals.ts'
import { openPlaces } from './release-places.ts'
import type { NamedDecks, ReleasePlaces } from './release-places.ts'

/** Decks that people bring while the kiosk plays. */
export interface Updates extends Pick<ReleasePlaces, 'newest' | 'byDefault' | 'before'> {
  /** Whether this is a verified release that waits for a loop's end. */
  readonly isPending: (deck: string) => boolean
  /** How its first frame went: the release becomes the current one, or is thrown away. */
  readonly played: (folder: string, reason?: string) => void
}

export interface UpdateOptions extends NamedDecks {
  readonly settings: () => UpdateSettings
  readonly everyMs: number
  readonly log: Log
  /** Why this deck folder fails the audit on the kiosk's displays, if it does. */
  readonly audit: (folder: string) => Promise<string | undefined>
}

/** The kiosk's own inbox, always watched. */
export const inboxFolder = (): string => join(app.getPath('userData'), 'content')

export async function watchUpdates(options: UpdateOptions): Promise<Updates> {
  const { settings, named, everyMs, log, audit } = options
  const releases = openReleases(join(app.getPath('userData'), 'releases'))
  const identities = openIdentities()
  const places = openPlaces(releases, identities, options)
  const refusals = openRefusals(log)
  let seen = new Set<string>()
  const take = async (offer: Offer) => {
    const read = await readOffer(offer.path, settings(), releases.highest)
    if (!read.ok) return refusals.add(offer, read.why)
    const { files, id, edition } = read
    const place = places.placeOf(id)
    if (place === undefined) return refusals.add(offer, say('update-nowhere', { path: offer.path, id }))
    const release = releases.take(files, id)
    const why = await audit(release.folder)
    if (why !== undefined) {
      releases.drop(release)
      return refusals.add(offer, why)
    }
    places.wait(place, { offer, release, edition })
  }
  const isJudged = (offer: Offer) =>
    refusals.has(offer) ||
    releases.isSettled(offer.print) ||
    places.waiting().some((first) => [first, ...first.overtaken].some((each) => each.offer.print === offer.print))
  const scan = async () => {
    await identities.learn(named())
    refusals.judgedUnder(JSON.stringify([settings(), named()]))
    const { on, folder, usb } = settings()
    if (!on) return
    const offers = findOffers([inboxFolder(), ...(folder ? [folder] : []), ...(usb ? stickFolders() : [])])
    const still = offers.find((offer) => seen.has(offer.print) && !isJudged(offer))
    seen = new Set(offers.map(({ print }) => print))
    if (still) await take(still).catch((error: unknown) => refusals.add(still, String(error)))
  }
  attempt(log, () => mkdirSync(inboxFolder(), { recursive: true }))
  await identities.learn(named())
  repeat(scan, everyMs, log)
  return {
    ...places,
    isPending: (deck) => places.waiting().some(({ release }) => release.folder === deck),
    played: (folder, reason) => {
      const settled = places.settle(folder)
      if (!settled) return
      const { place, offer, release, edition, overtaken } = settled
      const prints = [...overtaken, settled].map((each) => each.offer.print)
      if (reason === undefined) attempt(log, () => releases.accept(release, { place, prints, edition }))
      else attempt(log, () => releases.drop(release))
      // Not before now: one of them may have been on its way to the screen.
      attempt(log, () => overtaken.forEach((each) => releases.drop(each.release)))
      if (reason !== undefined) refusals.add(offer, reason)
    },
  }
}

/** Every so often, but never before the last time has ended. */
function repeat(act: () => Promise<void>, everyMs: number, log: Log): void {
  let busy = false
  setInterval(() => {
    if (busy) return
    busy = true
    act()
      .catch((error: unknown) => log('content-refused', { why: String(error) }))
      .finally(() => (busy = false))
  }, everyMs)
}

/** A full or read-only disk costs the update, never the show. */
function attempt(log: Log, act: () => unknown): void {
  try {
    act()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    log('content-refused', { why: error.message })
  }
}
