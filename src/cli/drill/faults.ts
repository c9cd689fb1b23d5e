import type { InnerFault } from '../../kiosk/drill.ts'
import { askKiosk } from './ask-kiosk.ts'
import { childOf, isSupervised } from './kiosk-processes.ts'
import type { Child } from './kiosk-processes.ts'

export type FaultName =
  'renderer-killed' | 'renderer-stopped' | 'gpu-killed' | 'network-killed' | 'main-killed' | InnerFault

/** The kiosk that is drilled. */
export interface Drilled {
  readonly main: number
  readonly userData: string
}

export interface Fault {
  readonly name: FaultName
  /** The most that the screen may be without its picture. */
  readonly mostMs: number
  /** Does it; false where it cannot be done here. */
  readonly make: (kiosk: Drilled) => boolean | Promise<boolean>
  /** The log's word that the picture is gone, where that is some time after the fault was made. */
  readonly gone?: 'renderer-gone'
  /** The log's word that the picture is back. */
  readonly back: 'recovered' | 'first-slide'
  /** Whether it costs the page its process. */
  readonly costsPage: boolean
}

/** Something that is killed. */
const KILLED_MS = 2_000
/** Something that hangs, until it is killed. */
const HUNG_MS = 8_000
/** The picture is looked at every half minute, and three times before it counts as black. */
const LOOKED_AT_MS = 34_000

const strike =
  (child: Child, signal: NodeJS.Signals) =>
  ({ main }: Drilled) => {
    const pid = childOf(main, child)
    return pid !== undefined && process.kill(pid, signal)
  }

const inside = (name: InnerFault, mostMs: number): Fault => ({
  name,
  mostMs,
  make: ({ userData }) => askKiosk(userData, name),
  back: 'recovered',
  costsPage: true,
})

const outside = (name: FaultName, mostMs: number, child: Child, signal: NodeJS.Signals): Fault => ({
  name,
  mostMs,
  make: strike(child, signal),
  back: 'recovered',
  costsPage: child === 'renderer',
})

/** Main comes last: what comes after it is another process. */
export const FAULTS: readonly Fault[] = [
  outside('renderer-killed', KILLED_MS, 'renderer', 'SIGKILL'),
  outside('renderer-stopped', HUNG_MS, 'renderer', 'SIGSTOP'),
  inside('page-looping', HUNG_MS),
  { ...inside('memory-exhausted', KILLED_MS), gone: 'renderer-gone' },
  inside('black-picture', LOOKED_AT_MS),
  outside('gpu-killed', KILLED_MS, 'gpu-process', 'SIGKILL'),
  outside('network-killed', KILLED_MS, 'network', 'SIGKILL'),
  {
    name: 'main-killed',
    mostMs: 6_000,
    make: ({ main }) => isSupervised(main) && process.kill(main, 'SIGKILL'),
    back: 'first-slide',
    costsPage: false,
  },
]
