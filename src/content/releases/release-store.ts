import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { DeckFiles } from '../deck-files.ts'
import { writeDurably } from '../write-durably.ts'
import { readRelease, writeRelease } from './release-folder.ts'
import type { Release } from './release-folder.ts'

/** What a package says of itself: folders have no version. */
export interface Edition {
  readonly id: string
  readonly version: number
}

export interface Acceptance {
  /** What it is played in place of. */
  readonly place: string
  /** Of the offer that brought it, and of those that waited for the place before it. */
  readonly prints: readonly string[]
  readonly edition?: Edition | undefined
}

export interface ReleaseStore {
  /** The newest accepted release of a place whose files are what they were, or none. */
  readonly current: (place: string) => Release | undefined
  /** The accepted one before it. */
  readonly previous: (place: string) => Release | undefined
  /** Highest version of this deck that was ever accepted. */
  readonly highest: (id: string) => number
  /** Whether this offer was accepted or overtaken before: what still lies in an inbox is not taken in again at every start. */
  readonly isSettled: (print: string) => boolean
  /** Copies a deck in, not yet accepted. Throws as fs does; nothing half-written is ever taken for a release. */
  readonly take: (files: DeckFiles, name: string) => Release
  /** From now on this is the current one of its place, also after a power cut; of each place the one before is kept. */
  readonly accept: (release: Release, acceptance: Acceptance) => void
  readonly drop: (release: Release) => void
}

const number = v.pipe(v.number(), v.integer(), v.minValue(1))
const pointer = v.object({
  /** Accepted releases of each place, the newest last. */
  accepted: v.record(v.string(), v.array(number)),
  highest: v.record(v.string(), v.number()),
  /** Prints of the offers that were accepted or overtaken last. */
  offers: v.array(v.string()),
})
type Pointer = v.InferOutput<typeof pointer>

/** More offers than lie in all inboxes together. */
const MOST_OFFERS = 200

/** Releases stand in `folder/1`, `folder/2`, …; `folder/current` says which of them count. */
export function openReleases(folder: string): ReleaseStore {
  const taken = new Set<number>()
  let points = readPointer(folder)
  const sound = new Map<string, readonly Release[]>()
  const soundOf = (place: string) => {
    const known = sound.get(place) ?? numbersOf(points, place).flatMap((each) => readRelease(folder, each) ?? [])
    sound.set(place, known)
    return known
  }
  const remove = (each: number) => {
    taken.delete(each)
    rmSync(join(folder, String(each)), { recursive: true, force: true })
  }
  return {
    current: (place) => soundOf(place).at(-1),
    previous: (place) => soundOf(place).at(-2),
    highest: (id) => highestOf(points, id),
    isSettled: (print) => points.offers.includes(print),
    take: (files, name) => {
      const release = writeRelease(folder, Math.max(0, ...numbersIn(folder)) + 1, files, name)
      taken.add(release.number)
      return release
    },
    accept: (release, acceptance) => {
      const last = soundOf(acceptance.place).at(-1)
      const next = withRelease(points, release, last, acceptance)
      writeDurably(join(folder, 'current'), JSON.stringify(next))
      points = next
      sound.delete(acceptance.place)
      taken.delete(release.number)
      const kept = new Set([...taken, ...Object.values(next.accepted).flat()])
      for (const each of numbersIn(folder)) if (!kept.has(each)) remove(each)
    },
    drop: (release) => remove(release.number),
  }
}

const numbersOf = ({ accepted }: Pointer, place: string): readonly number[] =>
  Object.hasOwn(accepted, place) ? (accepted[place] ?? []) : []

/** An id may be `toString`. */
const highestOf = ({ highest }: Pointer, id: string): number => (Object.hasOwn(highest, id) ? (highest[id] ?? 0) : 0)

function withRelease(before: Pointer, release: Release, last: Release | undefined, acceptance: Acceptance): Pointer {
  const { place, prints, edition } = acceptance
  return {
    accepted: { ...before.accepted, [place]: [...(last ? [last.number] : []), release.number] },
    highest: edition
      ? { ...before.highest, [edition.id]: Math.max(edition.version, highestOf(before, edition.id)) }
      : before.highest,
    offers: [...before.offers, ...prints].slice(-MOST_OFFERS),
  }
}

/** A pointer that was cut off or garbled points at nothing; the releases themselves are still there for the next update. */
function readPointer(folder: string): Pointer {
  const file = join(folder, 'current')
  const nothing = { accepted: {}, highest: {}, offers: [] }
  if (!existsSync(file)) return nothing
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), pointer), readFileSync(file, 'utf8'))
  return parsed.success ? parsed.output : nothing
}

const numbersIn = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : [])) : []
