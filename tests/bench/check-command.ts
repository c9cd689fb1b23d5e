import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../../src/dev/root.ts'
import { median, type Row } from './row.ts'

const RUNS = 5

/** `taopu-deck check`: bash's own `time` is the only clock that sees a child's processor time. */
export async function measureCheck(deck: string): Promise<readonly Row[]> {
  const walls: number[] = []
  const cpus: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const { wall, cpu } = await timeOnce(['check', deck])
    walls.push(wall)
    cpus.push(cpu)
  }
  const note = `median of ${RUNS}`
  return [
    { name: 'taopu-deck check, processor', value: median(cpus), unit: 's', target: { atMost: 0.5 }, note },
    { name: 'taopu-deck check, wall', value: median(walls), unit: 's', target: { atMost: 0.5 }, note },
  ]
}

async function timeOnce(args: readonly string[]): Promise<{ readonly wall: number; readonly cpu: number }> {
  const script = `TIMEFORMAT='TIMES %R %U %S'; time "$@" >/dev/null`
  const command = [process.execPath, join(root, 'out', 'main', 'taopu-deck.js'), ...args]
  const { stderr } = await promisify(execFile)('bash', ['-c', script, 'bash', ...command])
  return parseTimes(stderr)
}

export function parseTimes(output: string): { readonly wall: number; readonly cpu: number } {
  const [, wall, user, system] = /^TIMES ([\d.]+) ([\d.]+) ([\d.]+)$/m.exec(output) ?? []
  return { wall: Number(wall), cpu: Number(user) + Number(system) }
}
