import { readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import { say } from '../../messages/say.ts'
import { AGAIN, isSupervised } from './end-cleanly.ts'

/** A supervisor that starts us every second meanwhile would give up. */
const PAUSE_MS = 15_000

/**
 * Steps aside for a kiosk that already plays from this folder: two would overwrite each other's records and throw away each
 * other's caches. Under a supervisor it is tried again later, so that one of the two always plays.
 * @returns whether it did; always false where the system does not tell what a process is.
 */
export function stepAside(userData: string): boolean {
  const other = kioskOf(userData)
  if (other === undefined) return false
  process.stderr.write(`${say('kiosk-plays-already', { folder: userData, pid: other })}\n`)
  if (isSupervised()) setTimeout(() => app.exit(AGAIN), PAUSE_MS)
  else app.exit(2)
  return true
}

/** The number that a dead one left may be another process's by now: only one like ours counts. */
function kioskOf(userData: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(userData, 'running'), 'utf8'))
    const isKiosk = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes('kiosk')
    const isOurs = readlinkSync(`/proc/${pid}/exe`) === readlinkSync('/proc/self/exe')
    return pid !== process.pid && isKiosk && isOurs ? pid : undefined
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}
