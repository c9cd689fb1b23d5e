import { setTimeout as pause } from 'node:timers/promises'
import type { Machine } from '../../src/dev/machine.ts'
import { treeCpuSeconds, treePssMB } from './process-tree.ts'
import { median, type Row } from './row.ts'
import { type Subject, withSession } from './session.ts'

const RUNS = 5
const SETTLE_MS = 10_000
/** V8 tidies up after a start for about half a minute; what a screen costs for hours is what is left then. */
const CALM_MS = 25_000
const HOLD_MS = 10_000
const LOOK_EVERY_MS = 5_000
const LOOKS = 12

export interface Held {
  readonly memoryMB: number
  /** Per cent of one core. */
  readonly cpu: number
}

/** Process start to first slide of both apps, taking turns so that a busy moment of the machine hits both. */
export async function measureStart(
  machine: Machine,
  floor: Subject,
  ours: Subject | undefined,
): Promise<readonly Row[]> {
  const floors: number[] = []
  const starts: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    floors.push(await withSession(machine, floor, async ({ firstSlideMs }) => firstSlideMs))
    if (ours) starts.push(await withSession(machine, ours, async ({ firstSlideMs }) => firstSlideMs))
  }
  const blank: Row = { name: 'start, blank window', value: median(floors), unit: 'ms', note: spread(floors) }
  if (!ours) return [blank]
  const start: Row = { name: 'start to first slide', value: median(starts), unit: 'ms', note: spread(starts) }
  const ratio = median(starts) / median(floors)
  return [blank, start, { name: 'start, ratio to blank', value: ratio, unit: '×', target: { atMost: 1.25 } }]
}

/** Memory and processor time of an app that holds its first slide. */
export async function measureHold(machine: Machine, subject: Subject): Promise<Held> {
  return withSession(machine, subject, async ({ pid }) => {
    await pause(SETTLE_MS)
    const memoryMB = treePssMB(pid)
    await pause(CALM_MS)
    const [cpuBefore, timeBefore] = [treeCpuSeconds(pid), performance.now()]
    await pause(HOLD_MS)
    const seconds = (performance.now() - timeBefore) / 1000
    return { memoryMB, cpu: ((treeCpuSeconds(pid) - cpuBefore) / seconds) * 100 }
  })
}

/** Memory of an app that plays at its own pace, in MB: looked at every 5 s for a minute. */
export async function measurePlaying(machine: Machine, subject: Subject): Promise<readonly number[]> {
  return withSession(machine, subject, async ({ pid }) => {
    const looks: number[] = []
    while (looks.length < LOOKS) {
      await pause(LOOK_EVERY_MS)
      looks.push(treePssMB(pid))
    }
    return looks
  })
}

function spread(values: readonly number[]): string {
  return `median of ${values.length}, ${Math.min(...values)}–${Math.max(...values)}`
}
