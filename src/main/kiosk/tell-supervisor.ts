import { execFile } from 'node:child_process'

/** A page asked for a frame every 2 s has answered within this, or it is being replaced. */
const FRESH_MS = 10_000

/**
 * Tells systemd, when it is what started us, that the first slide stands, and from then on that slides are being drawn:
 * when no page is, systemd starts the program anew after the unit's WatchdogSec. Anywhere else it does nothing.
 * @param heartbeatAge milliseconds since the least lively screen last drew a frame
 */
export function tellSupervisor(heartbeatAge: () => number, env: NodeJS.ProcessEnv = process.env): () => void {
  if (!env['NOTIFY_SOCKET']) return () => undefined
  notify('READY=1')
  const everyMs = Number(env['WATCHDOG_USEC'] ?? 0) / 1000 / 3
  if (!(everyMs > 0)) return () => undefined
  const timer = setInterval(() => {
    if (heartbeatAge() < FRESH_MS) notify('WATCHDOG=1')
  }, everyMs)
  return () => clearInterval(timer)
}

/** Node has no datagram sockets of the kind systemd listens to; its own tool does. */
function notify(state: string): void {
  execFile('systemd-notify', [`--pid=${process.pid}`, state], (error) => {
    if (error) process.stderr.write(`systemd-notify: ${error.message}\n`)
  })
}
