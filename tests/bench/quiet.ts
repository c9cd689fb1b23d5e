import { readdirSync, readlinkSync } from 'node:fs'
import { loadavg } from 'node:os'

const QUIET_LOAD = 0.5

/**
 * What spoils the figures on this machine right now, if anything: other work takes time from ours, and another Electron
 * of the same binary shares its pages with ours, so that each counts for less memory than it takes alone.
 */
export function findDisturbance(executable: string): string | undefined {
  const [load = 0] = loadavg()
  const others = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && executableOf(name) === executable).length
  if (others) return `${others} other processes of this Electron run, so memory reads too low and times too high`
  return load > QUIET_LOAD ? `the machine is busy (load ${load.toFixed(1)}), so times read too high` : undefined
}

/** A kernel thread has no executable, and a process may have ended by now. */
function executableOf(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/exe`)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ESRCH' || code === 'EACCES') return undefined
    throw error
  }
}
