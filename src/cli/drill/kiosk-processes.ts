import { readdirSync, readFileSync } from 'node:fs'
import { SUPERVISED } from '../../kiosk/service/service.ts'

/** A program's child processes, by what Chromium writes into their command lines. */
const CHILDREN = {
  renderer: '--type=renderer',
  'gpu-process': '--type=gpu-process',
  network: '--utility-sub-type=network.mojom.NetworkService',
} as const
export type Child = keyof typeof CHILDREN

/** The child of this kind that has a main process above it; Linux only. */
export function childOf(main: number, child: Child): number | undefined {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && read(`/proc/${name}/cmdline`).includes(CHILDREN[child]))
    .map(Number)
    .find((pid) => ancestors(pid).includes(main))
}

export const isAlive = (pid: number): boolean => pid > 0 && read(`/proc/${pid}/stat`) !== ''

/** Whether somebody starts the program again when it ends. */
export const isSupervised = (pid: number): boolean => read(`/proc/${pid}/environ`).includes(`${SUPERVISED}=`)

function ancestors(pid: number): readonly number[] {
  const parent = Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0)
  return parent > 1 ? [parent, ...ancestors(parent)] : []
}

/** A process may end between the listing and the reading, or be somebody else's. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) return ''
    throw error
  }
}
