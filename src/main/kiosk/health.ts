import { renameSync, writeFileSync } from 'node:fs'

/** What a caretaker's script reads; written whole or not at all. */
export interface Health {
  readonly mode: string
  readonly deck: string
  /** Id of the slide that is shown. */
  readonly slide: string
  readonly loop: number
  /** Ids of slides that could not be shown twice; the loop passes over them. */
  readonly skipped: readonly string[]
  readonly recoveries: number
  /** Whether it is opening hours; outside them the screen is black. */
  readonly open: boolean
  /** A clock that cannot be right plays the deck by default. */
  readonly clock: 'plausible' | 'implausible'
  /** What composes the picture: a graphics card, or the processor where there is none or it has failed too often. */
  readonly drawing: 'card' | 'software'
}

/** With what is measured when it is written. */
export type FullHealth = Health & { readonly t: string; readonly uptimeSeconds: number; readonly rssMB: number }

const EVERY_MS = 4000

export interface HealthReport {
  readonly read: () => FullHealth
  readonly stop: () => void
}

/** Writes health.json now and every 4 s. */
export function reportHealth(path: string, read: () => Health, rssMB: () => number): HealthReport {
  const started = performance.now()
  const readAll = () => {
    // Not by the clock on the wall: it may be set in between.
    const uptimeSeconds = Math.round((performance.now() - started) / 1000)
    return { t: new Date().toISOString(), ...read(), uptimeSeconds, rssMB: rssMB() }
  }
  const write = () => {
    const text = JSON.stringify(readAll())
    try {
      writeFileSync(`${path}.new`, `${text}\n`)
      renameSync(`${path}.new`, path)
    } catch (error) {
      process.stderr.write(`health: ${String(error)}\n`)
    }
  }
  write()
  const timer = setInterval(write, EVERY_MS)
  return { read: readAll, stop: () => clearInterval(timer) }
}
