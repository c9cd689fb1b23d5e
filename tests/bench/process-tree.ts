import { readdirSync, readFileSync } from 'node:fs'

/** The kernel counts processor time in hundredths of a second, on every architecture that Electron runs on. */
const TICKS_PER_SECOND = 100

interface Stat {
  readonly pid: number
  readonly parent: number
  readonly cpuSeconds: number
}

/** Proportional set size of a process and all below it in MB: memory that they share is counted once. */
export function treePssMB(rootPid: number): number {
  return treeOf(rootPid).reduce((sum, { pid }) => sum + pssKB(pid), 0) / 1024
}

/** Processor time of a process and all below it, in seconds of one core, since each started. */
export function treeCpuSeconds(rootPid: number): number {
  return treeOf(rootPid).reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0)
}

function treeOf(rootPid: number): readonly Stat[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => readStat(Number(name)))
    .filter((stat) => stat !== undefined)
  const below = (pid: number): Stat[] => all.filter(({ parent }) => parent === pid).flatMap((s) => [s, ...below(s.pid)])
  return [...all.filter(({ pid }) => pid === rootPid), ...below(rootPid)]
}

function readStat(pid: number): Stat | undefined {
  const line = readUnlessGone(`/proc/${pid}/stat`)
  return line === undefined ? undefined : parseStat(line)
}

/** The program's name, in brackets, may hold spaces and brackets: the fields are counted from its last one. */
export function parseStat(line: string): Stat {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
  const field = (number: number) => Number(fields[number - 3])
  return { pid: Number.parseInt(line, 10), parent: field(4), cpuSeconds: (field(14) + field(15)) / TICKS_PER_SECOND }
}

function pssKB(pid: number): number {
  return Number(/^Pss:\s+(\d+) kB/m.exec(readUnlessGone(`/proc/${pid}/smaps_rollup`) ?? '')?.[1] ?? 0)
}

/** A process may end between the listing and the reading. */
function readUnlessGone(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ESRCH') return undefined
    throw error
  }
}
