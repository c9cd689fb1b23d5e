import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Fault, FaultName } from './faults.ts'

export interface Outcome {
  readonly fault: FaultName
  /** Until the picture was back; null when it was not in time to wait for, undefined when the fault could not be made. */
  readonly ms: number | null | undefined
  readonly mostMs: number
}

const PATIENCE_MS = 60_000
const STEP_MS = 50
/** Between two faults: a page that has just come back makes its entrance first. */
const SETTLE_MS = 4_000
/** A page that dies more often within a minute is given up for a while, and the still picture stands in. */
const MOST_DEATHS = 3
const MINUTE_MS = 60_000

/** Makes a fault in the running kiosk and waits for its log to say that the picture is back. */
export async function tryFault(
  { name, mostMs, make, gone, back, costsPage }: Fault,
  userData: string,
): Promise<Outcome> {
  const log = join(userData, 'logs', 'main.log')
  if (costsPage) await calm(log)
  const struck = Date.now()
  if (!(await make({ main: mainPid(userData), userData }))) return { fault: name, ms: undefined, mostMs }
  for (; Date.now() - struck < PATIENCE_MS; await pause(STEP_MS)) {
    const began = gone === undefined ? struck : timesOf(log, gone).find((at) => at >= struck)
    const returned = timesOf(log, back).find((at) => began !== undefined && at >= began)
    if (began === undefined || returned === undefined) continue
    await pause(SETTLE_MS)
    return { fault: name, ms: returned - began, mostMs }
  }
  return { fault: name, ms: null, mostMs }
}

async function calm(log: string): Promise<void> {
  const deaths = () => timesOf(log, 'renderer-gone').filter((at) => Date.now() - at < MINUTE_MS)
  while (deaths().length >= MOST_DEATHS) await pause(STEP_MS)
}

/** Of the kiosk that uses this folder; 0 when none does. */
export function mainPid(userData: string): number {
  const file = join(userData, 'running')
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
}

/** The last line may still be half written. */
function timesOf(log: string, event: string): readonly number[] {
  return readFileSync(log, 'utf8')
    .split('\n')
    .slice(0, -1)
    .filter((line) => line.includes(`"event":"${event}"`))
    .map((line) => Date.parse((JSON.parse(line) as { readonly t: string }).t))
}
