import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import { writeDurably } from '../../content/write-durably.ts'

/** What V8 and the graphics driver keep compiled; half written by a run that was cut off, it can stop every page. */
const CACHES = ['Code Cache', 'GPUCache', 'DawnGraphiteCache', 'DawnWebGPUCache']

/**
 * Call before `ready`. Draws in software when an earlier run of this version wore its GPU process out, and throws away the
 * caches of a run that did not end by itself.
 */
export function recoverFromLastRun(userData: string, version: string): void {
  const mark = join(userData, 'gpu-trouble')
  const running = join(userData, 'running')
  attempt(() => {
    if (existsSync(mark) && readFileSync(mark, 'utf8').trim() === version) app.disableHardwareAcceleration()
    else rmSync(mark, { force: true })
    if (existsSync(running)) for (const cache of CACHES) rmSync(join(userData, cache), { recursive: true, force: true })
    // Its number, for who looks for the running kiosk from outside.
    writeDurably(running, String(process.pid))
  })
  app.on('quit', () => attempt(() => rmSync(running, { force: true })))
}

/** The next start of this version draws in software; a new version tries the graphics card again. */
export function markGpuTrouble(userData: string, version: string): void {
  attempt(() => writeDurably(join(userData, 'gpu-trouble'), `${version}\n`))
}

/** A disk that is full or read-only must not keep the show from starting. */
function attempt(act: () => void): void {
  try {
    act()
  } catch (error) {
    process.stderr.write(`last run: ${String(error)}\n`)
  }
}
