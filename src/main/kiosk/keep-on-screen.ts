import { app } from 'electron'
import { beginAgain } from '../heal/end-cleanly.ts'
import { markGpuTrouble } from '../heal/last-run.ts'
import type { Log } from '../log.ts'
import { followDisplays } from './follow-displays.ts'
import type { Halls } from './halls.ts'
import { tellSupervisor } from './tell-supervisor.ts'
import { watchHelpers } from './watch-helpers.ts'

/** What keeps all screens together alive: displays, the processes beside the pages, the supervisor. Call it when the first slide stands. */
export function keepOnScreen({ all }: Halls, log: Log): { readonly recoveries: () => number } {
  const screens = () => all().map(({ screen }) => screen)
  followDisplays(() => all().map(({ screen, stand }) => ({ screen, home: stand.display })), log)
  const drawInSoftware = () => {
    markGpuTrouble(app.getPath('userData'), app.getVersion())
    beginAgain()
  }
  const helpers = watchHelpers(log, screens, drawInSoftware)
  tellSupervisor(() => Math.max(...screens().map((screen) => screen.heartbeatAge())))
  return { recoveries: () => helpers.recoveries() + screens().reduce((sum, screen) => sum + screen.recoveries(), 0) }
}
