import { renameSync, writeFileSync } from 'node:fs'

/** What a caretaker's script reads; written whole or not at all. */
export interface Health {
  readonly mode: string
  readonly deck: string
  /** Id of the slide that is shown. */
  readonly slide: string
  readonly loop: number
  readonly recoveries: number
}

const EVERY_MS = 4000

/** Writes health.json now and every 4 s; returns how to stop. */
export function reportHealth(path: string, read: () => Health, rssMB: () => number): () => void {
  const started = Date.now()
  const write = () => {
    const now = new Date()
    const uptimeSeconds = Math.round((now.getTime() - started) / 1000)
    const text = JSON.stringify({ t: now.toISOString(), ...read(), uptimeSeconds, rssMB: rssMB() })
    try {
      writeFileSync(`${path}.new`, `${text}\n`)
      renameSync(`${path}.new`, path)
    } catch (error) {
      process.stderr.write(`health: ${String(error)}\n`)
    }
  }
  write()
  const timer = setInterval(write, EVERY_MS)
  return () => clearInterval(timer)
}
