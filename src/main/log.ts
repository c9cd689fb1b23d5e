import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

const MOST_BYTES = 1024 * 1024

export type LogEvent =
  | 'start'
  | 'first-slide'
  | 'slide'
  | 'loop'
  | 'renderer-gone'
  | 'unresponsive'
  | 'gpu-gone'
  | 'child-gone'
  | 'black-picture'
  | 'slide-failed'
  | 'failed'
  | 'recovered'
  | 'content-accepted'
  | 'content-refused'
  | 'display-changed'
  | 'preflight'
  | 'settings-accepted'
  | 'settings-refused'
  | 'hours'
  | 'clock'
  | 'mode-ended'
  | 'exported'
  | 'second-start'
  | 'exit'

export type Log = (event: LogEvent, details?: Readonly<Record<string, unknown>>) => void

/**
 * One JSON object a line, appended to `path`. At 1 MB the file becomes `path.1` and a new one begins, so the log never
 * holds more than 2 MB. A disk that cannot be written to costs the line, never the show: it is said on stderr instead.
 */
export function openLog(path: string): Log {
  let size: number | undefined
  return (event, details = {}) => {
    const line = `${JSON.stringify({ t: new Date().toISOString(), event, ...details })}\n`
    try {
      size ??= sizeOf(path)
      if (size + Buffer.byteLength(line) > MOST_BYTES) {
        renameSync(path, `${path}.1`)
        size = 0
      }
      appendFileSync(path, line)
      size += Buffer.byteLength(line)
    } catch (error) {
      process.stderr.write(`log: ${String(error)}: ${line}`)
    }
  }
}

/** Bytes in the log so far; makes its folder. */
function sizeOf(path: string): number {
  mkdirSync(dirname(path), { recursive: true })
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
