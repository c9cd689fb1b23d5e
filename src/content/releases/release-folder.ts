import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { DeckFiles } from '../deck-files.ts'
import { describeFiles } from '../package/manifest.ts'
import { flushFolder } from '../write-durably.ts'

/** A deck that was taken in: its own copy of the files, whatever happens to the folder or the stick they came from. */
export interface Release {
  readonly number: number
  /** A deck folder, named like the deck: people read that name on source cards and in the records. */
  readonly folder: string
}

const SUMS = 'sums.json'

const schema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    name: v.string(),
    files: v.array(v.object({ name: v.string(), size: v.number(), sha256: v.string() })),
  }),
)

/** Writes `store/NUMBER/NAME`, whole or not at all. Throws as fs does. */
export function writeRelease(store: string, number: number, files: DeckFiles, deck: string): Release {
  const home = join(store, String(number))
  const draft = `${home}.new`
  const name = fileName(deck)
  try {
    rmSync(draft, { recursive: true, force: true })
    mkdirSync(join(draft, name), { recursive: true })
    for (const [file, bytes] of files) writeFileSync(join(draft, name, file), bytes, { flush: true })
    writeFileSync(join(draft, SUMS), JSON.stringify({ name, files: describeFiles(files) }), { flush: true })
    for (const folder of [join(draft, name), draft]) flushFolder(folder)
    renameSync(draft, home)
    flushFolder(store)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    throw error
  }
  return { number, folder: join(home, name) }
}

/** Undefined unless every file is as it was when it was taken in: a bad disk must not change a figure. */
export function readRelease(store: string, number: number): Release | undefined {
  const home = join(store, String(number))
  try {
    const sums = v.safeParse(schema, readFileSync(join(home, SUMS), 'utf8'))
    if (!sums.success) return undefined
    const { name, files } = sums.output
    const found = new Map(files.map((file) => [file.name, readFileSync(join(home, name, file.name))]))
    return JSON.stringify(describeFiles(found)) === JSON.stringify(files)
      ? { number, folder: join(home, name) }
      : undefined
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}

const MOST_CHARACTERS = 60

/** An id may hold any character and be long; a file's name may not. */
const fileName = (deck: string): string =>
  [...deck.replaceAll(/[\\/:*?"<>|]/g, '_').replace(/^\.+/, '_')].slice(0, MOST_CHARACTERS).join('')
