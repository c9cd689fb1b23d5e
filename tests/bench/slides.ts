import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { _electron, type Page } from '@playwright/test'
import { needsNoSandbox } from '../../src/dev/arguments.ts'
import type { Machine } from '../../src/dev/machine.ts'
import { median, type Row } from './row.ts'
import type { Subject } from './session.ts'

interface Change {
  readonly slide: string
  readonly paintedMs: number
  /** Times of the frames while the chart came in, in ms; null on a slide without one. */
  readonly frames: readonly number[] | null
}

const CHANGES = 25
const CHARTS = 4
const SAMPLE_MS = 1_200
/** A transition that is still running when the next key comes would be measured with it. */
const SETTLE_MS = 700
const MAX_KEYS = 150

/** Goes through the deck with the right arrow, as a clicker does, and measures every slide on the way. */
export async function measureSlides(machine: Machine, subject: Subject): Promise<readonly Row[]> {
  const userData = await mkdtemp(join(tmpdir(), 'taopu-bench-'))
  const app = await _electron.launch({
    executablePath: machine.electron.executable,
    args: [...(needsNoSandbox() ? ['--no-sandbox'] : []), subject.folder, ...subject.args, '--user-data', userData],
    env: machine.env as Record<string, string>,
  })
  try {
    const page = await app.firstWindow()
    await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
    const changes = await collectChanges(page)
    return [changeRow(changes), ...frameRows(changes)]
  } finally {
    await app.close()
    await rm(userData, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function collectChanges(page: Page): Promise<readonly Change[]> {
  await page.evaluate(readFileSync(new URL('probe.js', import.meta.url), 'utf8'))
  const changes: Change[] = []
  const enough = () => changes.length >= CHANGES && changes.filter(({ frames }) => frames).length >= CHARTS
  for (let key = 0; key < MAX_KEYS && !enough(); key += 1) {
    const next = page.evaluate<Change | null>(`probe.nextChange(${SAMPLE_MS})`)
    await page.keyboard.press('ArrowRight')
    const change = await next
    if (change) changes.push(change)
    await pause(SETTLE_MS)
  }
  return changes
}

function changeRow(changes: readonly Change[]): Row {
  const times = changes.map(({ paintedMs }) => paintedMs)
  const slowest = changes.find(({ paintedMs }) => paintedMs === Math.max(...times))
  const note = `median of ${times.length}; slowest ${slowest?.paintedMs.toFixed(0)} ms (${slowest?.slide})`
  return { name: 'slide change to painted', value: median(times), unit: 'ms', target: { atMost: 50 }, note }
}

function frameRows(changes: readonly Change[]): readonly Row[] {
  const charts = changes.flatMap(({ frames }) => (frames ? [frames] : []))
  const note = `${charts.length} charts coming in`
  return [
    { name: 'chart, frames a second', value: median(charts.map(rate)), unit: 'fps', target: { atLeast: 57 }, note },
    {
      name: 'chart, longest gap',
      value: Math.max(...charts.map(longestGap)),
      unit: 'ms',
      target: { atMost: 50 },
      note,
    },
  ]
}

export function rate(frames: readonly number[]): number {
  return ((frames.length - 1) / ((frames.at(-1) ?? 0) - (frames[0] ?? 0))) * 1000
}

export function longestGap(frames: readonly number[]): number {
  return Math.max(...frames.slice(1).map((time, index) => time - (frames[index] ?? time)))
}
