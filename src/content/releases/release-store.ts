import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describeFiles } from '../package/manifest.ts'
import type { DeckFiles } from '../deck-files.ts'
import { flushFolder, writeDurably } from '../write-durably.ts'

/** A deck that was taken in: its own copy of the files, whatever happens to the folder or the stick they came from. */
export interface Release {
  readonly number: number
  /** A deck folder. */
  readonly folder: string
}

/** What a deck says of itself: folders have neither. */
export interface Edition {
  readonly id: string
  readonly version: number
}

export interface ReleaseStore {
  /** The newest accepted release whose files are what they were, or none. */
  readonly current: () => Release | undefined
  /** The accepted one before it. */
  readonly previous: () => Release | undefined
  /** Highest version of this deck that was ever accepted. */
  readonly highest: (id: string) => number
  /** Copies a deck in, not yet accepted. Throws as fs does; nothing half-written is ever taken for a release. */
  readonly take: (files: DeckFiles) => Release
  /** From now on this is the current one, also after a power cut; all but it and the one before are removed. */
  readonly accept: (release: Release, edition?: Edition) => void
  readonly drop: (release: Release) => void
}

const pointer = v.object({
  /** Accepted releases, the newest last. */
  accepted: v.array(v.pipe(v.number(), v.integer(), v.minValue(1))),
  highest: v.record(v.string(), v.number()),
})
type Pointer = v.InferOutput<typeof pointer>

const SUMS = 'sums.json'

/** Releases stand in `folder/1`, `folder/2`, …; `folder/current` says which of them count. */
export function openReleases(folder: string): ReleaseStore {
  const at = (number: number): Release => ({ number, folder: join(folder, String(number)) })
  const sound = () => readPointer(folder).accepted.map(at).filter(isIntact)
  return {
    current: () => sound().at(-1),
    previous: () => sound().at(-2),
    highest: (id) => readPointer(folder).highest[id] ?? 0,
    take: (files) => {
      const release = at(Math.max(0, ...numbersIn(folder)) + 1)
      writeRelease(folder, release, files)
      return release
    },
    accept: (release, edition) => {
      const before = readPointer(folder)
      const last = sound().at(-1)?.number
      const accepted = [...(last === undefined || last === release.number ? [] : [last]), release.number]
      const highest = edition
        ? { ...before.highest, [edition.id]: Math.max(edition.version, before.highest[edition.id] ?? 0) }
        : before.highest
      writeDurably(join(folder, 'current'), JSON.stringify({ accepted, highest } satisfies Pointer))
      for (const number of numbersIn(folder)) if (!accepted.includes(number)) remove(at(number))
    },
    drop: remove,
  }
}

/** A pointer that was cut off or garbled points at nothing; the releases themselves are still there for the next update. */
function readPointer(folder: string): Pointer {
  const file = join(folder, 'current')
  const nothing = { accepted: [], highest: {} }
  if (!existsSync(file)) return nothing
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), pointer), readFileSync(file, 'utf8'))
  return parsed.success ? parsed.output : nothing
}

function writeRelease(folder: string, release: Release, files: DeckFiles): void {
  const draft = `${release.folder}.new`
  try {
    rmSync(draft, { recursive: true, force: true })
    mkdirSync(draft, { recursive: true })
    for (const [name, bytes] of files) writeFileSync(join(draft, name), bytes, { flush: true })
    writeFileSync(join(draft, SUMS), JSON.stringify(describeFiles(files)), { flush: true })
    flushFolder(draft)
    renameSync(draft, release.folder)
    flushFolder(folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    throw error
  }
}

/** Every file as it was when it was taken in: a bad disk must not change a figure. */
function isIntact({ folder }: Release): boolean {
  try {
    const sums = JSON.parse(readFileSync(join(folder, SUMS), 'utf8')) as ReturnType<typeof describeFiles>
    const files = new Map(sums.map(({ name }) => [name, readFileSync(join(folder, name))]))
    return JSON.stringify(describeFiles(files)) === JSON.stringify(sums)
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return false
    if (error instanceof Error && 'code' in error) return false
    throw error
  }
}

const numbersIn = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : [])) : []

const remove = ({ folder }: Release) => rmSync(folder, { recursive: true, force: true })
