import { join } from 'node:path'
import { app } from 'electron'
import type { Launch } from '../launch.ts'
import { stageShow } from '../stage-show.ts'
import { reportHealth } from './health.ts'

/** The lobby: the lobby edition without end, its health written down for a caretaker's script. */
export async function openKiosk(launch: Launch): Promise<void> {
  const staged = await stageShow(launch, 'lobby')
  if (!staged) return
  const read = () => ({
    mode: launch.mode,
    deck: launch.folder,
    slide: staged.slideId(),
    loop: staged.state().loop,
    recoveries: staged.recoveries(),
  })
  reportHealth(join(app.getPath('userData'), 'health.json'), read, memoryMB)
}

/** Of all processes; pages that they share count in each. */
const memoryMB = () => Math.round(app.getAppMetrics().reduce((sum, each) => sum + each.memory.workingSetSize, 0) / 1024)
