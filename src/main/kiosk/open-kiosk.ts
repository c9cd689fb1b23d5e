import { join } from 'node:path'
import { app } from 'electron'
import type { Display } from 'electron'
import { chooseDisplays } from '../displays.ts'
import type { Launch } from '../launch.ts'
import { showRefusal } from '../stage-show.ts'
import { reportHealth } from './health.ts'
import { keepOnScreen } from './keep-on-screen.ts'
import { openScreen } from './screen.ts'
import type { Screen } from './screen.ts'

/** The lobby: the lobby edition without end, its health written down for a caretaker's script. */
export async function openKiosk(launch: Launch): Promise<void> {
  const { wanted, folder, log } = launch
  const displays = chooseDisplays(wanted.display)
  const screens = displays.map((display) => openScreenOn(display, launch))
  const [display] = displays
  const [screen] = screens
  if (!display || !screen) return
  const programme = { folder, edition: wanted.edition ?? 'lobby', ...(wanted.canvas && { canvas: wanted.canvas }) }
  const played = await Promise.all(screens.map((each) => each.play(programme)))
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

const openScreenOn = (display: Display, { wanted, log, scriptServed }: Launch): Screen =>
  openScreen({
    display,
    windowed: wanted.windowed,
    canvas: wanted.canvas,
    speed: wanted.speed,
    start: wanted.slide - 1,
    log,
    scriptServed,
  })

const healthOf = (screen: Screen, folder: string) => ({
  mode: 'kiosk',
  deck: screen.current()?.programme.folder ?? folder,
  slide: screen.current()?.slideId() ?? '',
  loop: screen.current()?.slideshow.state().loop ?? 0,
})

/** Of all processes; pages that they share count in each. */
const memoryMB = () => Math.round(app.getAppMetrics().reduce((sum, each) => sum + each.memory.workingSetSize, 0) / 1024)
