import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import { readPackage } from '../../content/package/read-package.ts'
import type { DeckPackage } from '../../content/package/read-package.ts'
import type { DeckFiles } from '../../content/deck-files.ts'
import { keyId } from '../../content/package/signature.ts'
import type { KnownKey } from '../../content/package/signature.ts'
import { readDeck } from '../../content/read-deck.ts'
import { findOffers, stickFolders } from '../../content/releases/find-offers.ts'
import type { Offer } from '../../content/releases/find-offers.ts'
import { openReleases } from '../../content/releases/release-store.ts'
import type { Edition, Release, ReleaseStore } from '../../content/releases/release-store.ts'
import type { UpdateSettings } from '../../kiosk/settings/settings.ts'
import { say } from '../../messages/say.ts'
import type { Log } from '../log.ts'

/** Decks that people bring while the kiosk plays. */
export interface Updates {
  /** Deck folder of the current release, if there ever was one. */
  readonly current: () => string | undefined
  readonly previous: () => string | undefined
  /** A verified release that waits for a loop's end. */
  readonly pending: () => string | undefined
  /** How its first frame went: the release becomes the current one, or is thrown away. */
  readonly played: (folder: string, reason?: string) => void
  readonly stop: () => void
}

export interface UpdateOptions {
  readonly settings: () => UpdateSettings
  readonly everyMs: number
  readonly log: Log
  /** Why this deck folder fails the audit on the kiosk's displays, if it does. */
  readonly audit: (folder: string) => Promise<string | undefined>
}

interface Waiting {
  readonly offer: Offer
  readonly release: Release
  readonly edition: Edition | undefined
}

/** The kiosk's own inbox, always watched. */
export const inboxFolder = (): string => join(app.getPath('userData'), 'content')

export function watchUpdates({ settings, everyMs, log, audit }: UpdateOptions): Updates {
  const releases = openReleases(join(app.getPath('userData'), 'releases'))
  const judged = new Set<string>()
  let seen = new Set<string>()
  let waiting: Waiting | undefined
  const refuse = ({ path }: Offer, why: string) => log('content-refused', { deck: path, why })
  const take = async (offer: Offer) => {
    const read = await readOffer(offer, settings(), releases)
    if (!read.ok) return refuse(offer, read.why)
    const release = releases.take(read.files)
    const why = await audit(release.folder)
    if (why === undefined) waiting = { offer, release, edition: read.edition }
    else {
      releases.drop(release)
      refuse(offer, why)
    }
  }
  const scan = async () => {
    const { on, folder, usb } = settings()
    if (!on || waiting) return
    const folders = [inboxFolder(), ...(folder ? [folder] : []), ...(usb ? stickFolders() : [])]
    const offers = findOffers(folders)
    const still = offers.find(({ print }) => seen.has(print) && !judged.has(print))
    seen = new Set(offers.map(({ print }) => print))
    if (!still) return
    judged.add(still.print)
    await take(still)
  }
  attempt(log, () => mkdirSync(inboxFolder(), { recursive: true }))
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    scan()
      .catch((error: unknown) => log('content-refused', { why: String(error) }))
      .finally(() => (busy = false))
  }, everyMs)
  return {
    current: () => releases.current()?.folder,
    previous: () => releases.previous()?.folder,
    pending: () => waiting?.release.folder,
    played: (folder, reason) => {
      if (waiting?.release.folder !== folder) return
      const { offer, release, edition } = waiting
      waiting = undefined
      if (reason === undefined) return attempt(log, () => releases.accept(release, edition))
      attempt(log, () => releases.drop(release))
      refuse(offer, reason)
    },
    stop: () => clearInterval(timer),
  }
}

type ReadOffer =
  | { readonly ok: true; readonly files: DeckFiles; readonly edition: Edition | undefined }
  | { readonly ok: false; readonly why: string }

async function readOffer({ path }: Offer, settings: UpdateSettings, releases: ReleaseStore): Promise<ReadOffer> {
  if (!path.endsWith('.deck')) {
    if (settings.publicKey !== undefined) return { ok: false, why: say('update-unsigned', { path }) }
    const read = await readDeck(path)
    return read.ok ? { ok: true, files: read.files, edition: undefined } : { ok: false, why: read.problem.message }
  }
  const read = await readPackage(path, settings.publicKey === undefined ? [] : [ownKey(settings.publicKey)])
  if (!read.ok) return { ok: false, why: read.problem.message }
  return admit(path, read.package, settings, releases)
}

function admit(path: string, read: DeckPackage, settings: UpdateSettings, releases: ReleaseStore): ReadOffer {
  const { id, version } = read.manifest
  if (settings.publicKey !== undefined && read.signature.state !== 'known')
    return { ok: false, why: say('update-unsigned', { path }) }
  const highest = releases.highest(id)
  if (version < highest && !settings.allowOlder)
    return { ok: false, why: say('update-older', { path, version, highest }) }
  return { ok: true, files: read.files, edition: { id, version } }
}

/** The key of kiosk.yaml, with or without the lines that PEM puts around it. */
function ownKey(text: string): KnownKey {
  const key = text.replaceAll(/-----[^-]+-----|\s/g, '')
  return { id: keyId(Buffer.from(key, 'base64')), name: 'kiosk.yaml', key }
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
