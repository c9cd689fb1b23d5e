import { app } from 'electron'
import type { Log } from '../log.ts'

/** Chromium's name of the network process. */
export const NETWORK = 'network.mojom.NetworkService'

/** Processes that work for all pages together and that a picture depends on. */
export type Helper = 'gpu' | 'network'

/** Logs the death of processes that work for all pages together. Chromium itself starts each of them again. */
export function watchChildren(log: Log, gone: (helper: Helper) => void = () => undefined): void {
  app.on('child-process-gone', (_event, { type, reason, name, serviceName }) => {
    if (type === 'GPU') log('gpu-gone', { reason })
    else log('child-gone', { type, name, reason })
    if (type === 'GPU') gone('gpu')
    else if (serviceName === NETWORK) gone('network')
  })
}
