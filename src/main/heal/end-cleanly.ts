import { app } from 'electron'
import { SUPERVISED } from '../../kiosk/service/service.ts'
import type { Log } from '../log.ts'
import { processAgeMs } from '../process-age.ts'

/** EX_TEMPFAIL: begin me again. */
export const AGAIN = 75
/** A kiosk that fails as soon as it starts should not take the whole machine with it. */
const YOUNG_MS = 10_000
const PAUSE_MS = 3_000

/**
 * An error that nobody expected: Electron would show a dialog over the show. A kiosk begins anew; in front of an audience
 * it is written down, and the show goes on with what still works.
 */
export function endCleanly(log: Log, mode: string | undefined): void {
  const fail = (error: unknown) => {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
    process.stderr.write(`${what}\n`)
    log('failed', { error: what })
    if (mode === 'kiosk') beginAgain()
  }
  process.on('uncaughtException', fail)
  process.on('unhandledRejection', fail)
}

/** Ends this process and has another begin: by the supervisor where there is one, else by Electron. */
export function beginAgain(): void {
  const go = () => {
    if (!isSupervised()) app.relaunch(process.env['APPIMAGE'] ? { execPath: process.env['APPIMAGE'] } : {})
    app.exit(AGAIN)
  }
  if (processAgeMs() < YOUNG_MS) setTimeout(go, PAUSE_MS)
  else go()
}

/** The services that `kiosk install` writes say so; systemd says it too. */
export const isSupervised = (): boolean => Boolean(process.env[SUPERVISED] ?? process.env['NOTIFY_SOCKET'])
