import { app } from 'electron'
import type { Log } from '../log.ts'

/** Logs the death of the processes that work for all pages together. Chromium itself starts each of them again. */
export function watchChildren(log: Log, gpuGone: () => void = () => undefined): void {
  app.on('child-process-gone', (_event, { type, reason, name }) => {
    if (type !== 'GPU') return log('child-gone', { type, name, reason })
    log('gpu-gone', { reason })
    gpuGone()
  })
}
