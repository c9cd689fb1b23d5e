import { appendFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { linesOf, playFiles } from '../../export/plays-file.ts'
import { NO_RECORD_BEFORE, writePlay } from '../../kiosk/plays/play.ts'
import type { Play } from '../../kiosk/plays/play.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Appends each slide that was shown to the file of its day (UTC) and deletes days that are older than `keepDays`. A disk
 * that cannot be written to costs the record, never the show: it is said on stderr instead.
 */
export function recordPlays(folder: string, keepDays: () => number): (play: Play) => void {
  let before: string | undefined
  let today = ''
  return (play) => {
    const day = play.t.slice(0, 10)
    try {
      before ??= lastLine(folder)
      if (day !== today) {
        mkdirSync(folder, { recursive: true })
        forget(folder, Date.parse(day) - keepDays() * DAY_MS)
        today = day
      }
      const line = writePlay(play, before)
      appendFileSync(join(folder, `${day}.jsonl`), `${line}\n`)
      before = line
    } catch (error) {
      process.stderr.write(`plays: ${String(error)}\n`)
    }
  }
}

/** After a power cut the last line may be half a line; a line end of its own keeps the next record whole. */
function lastLine(folder: string): string {
  const name = playFiles(folder).at(-1)
  if (name === undefined) return NO_RECORD_BEFORE
  const last = linesOf(join(folder, name)).at(-1) ?? NO_RECORD_BEFORE
  if (last !== NO_RECORD_BEFORE && !last.endsWith('}')) appendFileSync(join(folder, name), '\n')
  return last
}

function forget(folder: string, before: number): void {
  for (const name of playFiles(folder))
    if (Date.parse(name.slice(0, 10)) < before) rmSync(join(folder, name), { force: true })
}
