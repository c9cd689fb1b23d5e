import { join } from 'node:path'
import { app } from 'electron'
import type { Display } from 'electron'
import { playsFolder } from '../../export/plays-file.ts'
import { DRILL_SOCKET } from '../../kiosk/drill.ts'
import { guardPin } from '../../kiosk/pin-guard.ts'
import { say } from '../../messages/say.ts'
import type { Launch } from '../launch.ts'
import { showRefusal } from '../stage-show.ts'
import { openClock } from './clock.ts'
import { openHall } from './hall.ts'
import { openHalls } from './halls.ts'
import { hearDrill } from './hear-drill.ts'
import { reportHealth } from './health.ts'
import type { Health } from './health.ts'
import { keepOnScreen } from './keep-on-screen.ts'
import { lockWindows } from './lock-windows.ts'
import { openProgramme } from './programme.ts'
import { recordPlays } from './record-plays.ts'
import { openSettingsFile } from './settings-file.ts'
import type { SettingsFile } from './settings-file.ts'
import { chooseStands, namedDecks, playsGiven, programmeFor } from './stands.ts'
import type { Stand } from './stands.ts'
import { createStatusPage } from './status-page.ts'
import { tendStatus } from './tend-status.ts'
import { watchUpdates } from './watch-updates.ts'
import type { UpdateOptions } from './watch-updates.ts'

/** How often the schedule is held against the clock and kiosk.yaml looked at. */
const LOOK_MS = 2_000
const UPDATES_EVERY_MS = 5_000

/** The lobby: the lobby edition without end, as kiosk.yaml has it, its health written down for a caretaker's script. */
export async function openKiosk(launch: Launch): Promise<void> {
  const { wanted, log } = launch
  const userData = app.getPath('userData')
  const unlockWindows = lockWindows()
  const clock = openClock(app.isPackaged, process.env)
  const settings = openSettingsFile(userData, log)
  const guard = guardPin(
    () => settings.current().pin,
    () => performance.now(),
  )
  const record = recordPlays(playsFolder(userData), () => settings.current().keepPlays)
  const stands = () => chooseStands(settings.current(), wanted)
  const updates = await watchUpdates(updateOptions(launch, settings, stands))
  const unlocked = (display: Display) => openStatus(display)
  const open = (stand: Stand) => openHall({ stand, launch, settings, clock, guard, record, updates, unlocked })
  const halls = openHalls(stands, open, log)
  const openStatus = createStatusPage(tendStatus({ halls, settings, clock, userData, health: () => health.read() }))
  const [hall] = halls.all()
  if (!hall) return
  const played = await Promise.all(halls.all().map(({ begin }) => begin()))
  const [refusal] = played.flatMap((each) => (each.ok ? [] : (each.refusal ?? [])))
  if (refusal && played.every(({ ok }) => !ok)) {
    unlockWindows()
    const windows = halls.all().map(({ close }) => ({ destroy: close }))
    return showRefusal(refusal, hall.stand.display, windows, log)
  }
  const { recoveries } = keepOnScreen(halls, log)
  const readHealth = () => ({
    mode: 'kiosk',
    ...(halls.all()[0] ?? hall).health(),
    recoveries: recoveries(),
    drawing: drawnBy(),
  })
  const health = reportHealth(join(userData, 'health.json'), readHealth, memoryMB)
  hearDrill(join(userData, DRILL_SOCKET), () => halls.all()[0]?.screen.contents)
  settings.writeTemplate()
  if (settings.current().pin === undefined) process.stderr.write(`${say('kiosk-no-pin')}\n`)
  let arranged = listed(settings)
  const look = () => {
    settings.reload()
    if (listed(settings) !== arranged) void halls.rearrange()
    arranged = listed(settings)
    for (const each of halls.all()) each.look()
  }
  look()
  setInterval(look, Math.max(LOOK_MS / wanted.speed, 200))
}

const updateOptions = (launch: Launch, settings: SettingsFile, stands: () => readonly Stand[]): UpdateOptions => ({
  settings: () => settings.current().updates,
  named: () => namedDecks(settings.current()),
  given: launch.folder,
  playsGiven: () => playsGiven(settings.current(), stands()),
  everyMs: Math.max(UPDATES_EVERY_MS / launch.wanted.speed, 500),
  log: launch.log,
  audit: async (folder) => {
    for (const { number, display } of stands()) {
      const opened = await openProgramme(
        programmeFor(settings.current(), number, launch.wanted, folder),
        display.bounds,
      )
      if (!opened.ok) return opened.refusal.problems[0]?.message ?? folder
    }
    return undefined
  },
})

/** The displays of kiosk.yaml. What plays on them is asked for at every loop's end anyway. */
const listed = (settings: SettingsFile) =>
  settings
    .current()
    .displays.map(({ display }) => display)
    .join()

const drawnBy = (): Health['drawing'] =>
  app.getGPUFeatureStatus().gpu_compositing.startsWith('enabled') ? 'card' : 'software'

/** Of all processes; pages that they share count in each. */
const memoryMB = () => Math.round(app.getAppMetrics().reduce((sum, each) => sum + each.memory.workingSetSize, 0) / 1024)
