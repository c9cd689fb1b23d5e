import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { childOf, isSupervised } from './kiosk-processes.ts'
import type { ChildType } from './kiosk-processes.ts'

export type FaultName = 'renderer-killed' | 'renderer-stopped' | 'gpu-killed' | 'main-killed'

export interface Fault {
  readonly name: FaultName
  /** The most that the screen may be without its picture. */
  readonly mostMs: number
  /** Does it; false where it cannot be done here. */
  readonly make: (main: number) => boolean
  /** The log's word that the picture is back. */
  readonly back: 'recovered' | 'first-slide'
}

const strike = (type: ChildType, signal: NodeJS.Signals) => (main: number) => {
  const pid = childOf(main, type)
  return pid !== undefined && process.kill(pid, signal)
}

/** Main comes last: what comes after it is another process. */
export const FAULTS: readonly Fault[] = [
  { name: 'renderer-killed', mostMs: 2_000, make: strike('renderer', 'SIGKILL'), back: 'recovered' },
  { name: 'renderer-stopped', mostMs: 8_000, make: strike('renderer', 'SIGSTOP'), back: 'recovered' },
  { name: 'gpu-killed', mostMs: 2_000, make: strike('gpu-process', 'SIGKILL'), back: 'recovered' },
  {
    name: 'main-killed',
    mostMs: 6_000,
    make: (main) => isSupervised(main) && process.kill(main, 'SIGKILL'),
    back: 'first-slide',
  },
]

export interface Outcome {
  readonly fault: FaultName
  /** Until the picture was back; null when it was not within half a minute, undefined when the fault could not be made. */
  readonly ms: number | null | undefined
  readonly mostMs: number
}

const PATIENCE_MS = 30_000
const STEP_MS = 50
/** Between two faults: a page that has just come back makes its entrance first. */
const SETTLE_MS = 4_000

/** Makes a fault in the running kiosk and waits for its log to say that the picture is back. */
export async function tryFault(fault: Fault, userData: string): Promise<Outcome> {
  const { name, mostMs, make, back } = fault
  const log = join(userData, 'logs', 'main.log')
  const struck = Date.now()
  if (!make(mainPid(userData))) return { fault: name, ms: undefined, mostMs }
  for (; Date.now() - struck < PATIENCE_MS; await pause(STEP_MS)) {
    const returned = timesOf(log, back).find((at) => at >= struck)
    if (returned === undefined) continue
    await pause(SETTLE_MS)
    return { fault: name, ms: returned - struck, mostMs }
  }
  return { fault: name, ms: null, mostMs }
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
