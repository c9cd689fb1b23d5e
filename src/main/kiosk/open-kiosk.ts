import { join } from 'node:path'
import { app } from 'electron'
import type { Display } from 'electron'
import { chooseDisplays } from '../displays.ts'
import type { Launch } from '../launch.ts'
import { showRefusal } from '../stage-show.ts'
import { reportHealth } from './health.ts'
import { keepOnScreen } from './keep-on-screen.ts'
import { DEFAULTS } from '../../kiosk/settings/settings.ts'
import { openProgramme } from './programme.ts'
import type { Programme } from './programme.ts'
import { openScreen } from './screen.ts'
import type { Screen } from './screen.ts'
import { watchUpdates } from './watch-updates.ts'
import type { UpdateOptions, Updates } from './watch-updates.ts'

const UPDATES_EVERY_MS = 5_000

/** The lobby: the lobby edition without end, its health written down for a caretaker's script. */
export async function openKiosk(launch: Launch): Promise<void> {
  const { wanted, folder, log } = launch
  const displays = chooseDisplays(wanted.display)
  const updates = watchUpdates(updateOptions(launch, displays))
  const screens = displays.map((display) => openScreenOn(display, launch, updates))
  const [display] = displays
  const [screen] = screens
  if (!display || !screen) return
  const programmeOf = (deck: string): Programme => ({ folder: deck, ...lookOf(launch) })
  const release = updates.current()
  let played = await Promise.all(screens.map((each) => each.play(programmeOf(release ?? folder))))
  if (release !== undefined && played.some(({ ok }) => !ok))
    played = await Promise.all(screens.map((each) => each.play(programmeOf(folder))))
  for (const each of screens)
    each.onLoopEnd(() => {
      const due = updates.pending() ?? updates.current() ?? folder
      return due === each.current()?.programme.folder ? 'again' : programmeOf(due)
    })
  const refusal = played.flatMap((each) => (each.ok ? [] : (each.refusal ?? [])))[0]
  if (refusal)
    return showRefusal(
      refusal,
      display,
      screens.map(({ close }) => ({ destroy: close })),
      log,
    )
  const { recoveries } = keepOnScreen(screens, log)
  reportHealth(
    join(app.getPath('userData'), 'health.json'),
    () => ({ ...healthOf(screen, folder), recoveries: recoveries() }),
    memoryMB,
  )
}

const lookOf = ({ wanted }: Launch): Omit<Programme, 'folder'> => ({
  edition: wanted.edition ?? 'lobby',
  ...(wanted.canvas && { canvas: wanted.canvas }),
})

const updateOptions = (launch: Launch, displays: readonly Display[]): UpdateOptions => ({
  settings: () => DEFAULTS.updates,
  everyMs: Math.max(UPDATES_EVERY_MS / launch.wanted.speed, 500),
  log: launch.log,
  audit: async (folder) => {
    for (const { bounds } of displays) {
      const opened = await openProgramme({ folder, ...lookOf(launch) }, bounds)
      if (!opened.ok) return opened.refusal.problems[0]?.message ?? folder
    }
    return undefined
  },
})

const openScreenOn = (display: Display, launch: Launch, updates: Updates): Screen => {
  const { wanted, log, scriptServed } = launch
  return openScreen({
    display,
    windowed: wanted.windowed,
    canvas: wanted.canvas,
    speed: wanted.speed,
    start: wanted.slide - 1,
    log,
    scriptServed,
    onPlayed: ({ folder }, played) => updates.played(folder, played.ok ? undefined : played.reason),
    knownGood: ({ folder }) => {
      const good = updates.previous() ?? launch.folder
      return good === folder ? undefined : { folder: good, ...lookOf(launch) }
    },
  })
}

const healthOf = (screen: Screen, folder: string) => ({
  mode: 'kiosk',
  deck: screen.current()?.programme.folder ?? folder,
  slide: screen.current()?.slideId() ?? '',
  loop: screen.current()?.slideshow.state().loop ?? 0,
})

/** Of all processes; pages that they share count in each. */
const memoryMB = () => Math.round(app.getAppMetrics().reduce((sum, each) => sum + each.memory.workingSetSize, 0) / 1024)
