import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { AuditedDeck } from '../../audit/audit-deck.ts'
import type { Proven } from '../../proof/finding.ts'
import { writeWhole } from '../write-whole.ts'

/** Files kept; the oldest go first. */
const MOST = 64

/** What was proven before, so that a deck that did not change is not laid out again. */
export interface KnownProofs {
  readonly find: (deck: AuditedDeck) => readonly Proven[] | undefined
  readonly keep: (deck: AuditedDeck, proven: readonly Proven[]) => void
}

/**
 * @param folder in the user's data
 * @param program what lays the slides out, in one word: another build draws another picture
 */
export function openProofs(folder: string, program: string): KnownProofs {
  const fileOf = (deck: AuditedDeck) =>
    join(folder, `${createHash('sha256').update(program).update(JSON.stringify(deck)).digest('hex')}.json`)
  return {
    find: (deck) => {
      const proven = read(fileOf(deck))
      return proven?.length === deck.slides.length ? proven : undefined
    },
    keep: (deck, proven) => {
      // A slide that could not be drawn may have met a busy machine; it is tried again.
      if (proven.some(({ findings }) => findings.some(({ rule }) => rule === 'slide-failed'))) return
      writeWhole(fileOf(deck), JSON.stringify(proven))
      dropOldest(folder)
    },
  }
}

/** A file that is gone or damaged is as good as none: the deck is laid out anew. */
function read(file: string): readonly Proven[] | undefined {
  try {
    const found: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return Array.isArray(found) ? (found as readonly Proven[]) : undefined
  } catch {
    return undefined
  }
}

function dropOldest(folder: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name))
  const byAge = files.map((file) => ({ file, at: statSync(file).mtimeMs })).sort((one, other) => other.at - one.at)
  for (const { file } of byAge.slice(MOST)) rmSync(file, { force: true })
}
