import { readFileSync, statSync } from 'node:fs'

/** Milliseconds since 1970, by the clock that schedules follow. */
export type Clock = () => number

/**
 * The machine's clock. In runs that are not packaged, a file that TAOPU_DECK_CLOCK_FILE names may hold an ISO time to
 * start from when it was written: tests and drills set the clock with it.
 */
export function openClock(packaged: boolean, env: NodeJS.ProcessEnv): Clock {
  const file = packaged ? undefined : env['TAOPU_DECK_CLOCK_FILE']
  return file === undefined ? Date.now : () => clockIn(file)
}

function clockIn(file: string): number {
  const set = Date.parse(readFileSync(file, 'utf8').trim())
  return set + Date.now() - statSync(file).mtimeMs
}
