import { app } from 'electron'
import { beginAgain } from '../heal/end-cleanly.ts'
import { markGpuTrouble } from '../heal/last-run.ts'
import type { Log } from '../log.ts'
import { followDisplays } from './follow-displays.ts'
import type { Screen } from './screen.ts'
import { tellSupervisor } from './tell-supervisor.ts'
import { watchGpu } from './watch-gpu.ts'

/** What keeps all screens together alive: displays, the GPU process, the supervisor. Call it when the first slide stands. */
export function keepOnScreen(screens: readonly Screen[], log: Log): { readonly recoveries: () => number } {
  followDisplays(screens, log)
  const drawInSoftware = () => {
    markGpuTrouble(app.getPath('userData'), app.getVersion())
    beginAgain()
  }
  const gpu = watchGpu(log, screens, drawInSoftware)
  tellSupervisor(() => Math.max(...screens.map((screen) => screen.heartbeatAge())))
  return { recoveries: () => gpu.recoveries() + screens.reduce((sum, screen) => sum + screen.recoveries(), 0) }
}
