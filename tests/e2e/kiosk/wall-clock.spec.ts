import type { ElectronApplication } from '@playwright/test'
import { expect, test } from '../launch.ts'
import { fixtures, furnishLobby, titles } from './lobby.ts'
import { countOf, expectSlide } from './running-kiosk.ts'

const { school, town } = fixtures

/** Sets every clock that the main process reads the time of day from. */
const setClockBy = (app: ElectronApplication, ms: number) =>
  app.evaluate((_electron, by) => {
    const real = (Reflect.get(Date, 'real') as (() => number) | undefined) ?? Date.now
    Object.assign(Date, { real, now: () => real() + by })
  }, ms)

const HOUR = 3_600_000
const YEAR = 365 * 24 * HOUR

test('the clock is set by an hour, a year or to 1970: what is due then plays, and nothing counts as hung or dead', async ({
  launchApp,
}) => {
  test.setTimeout(120_000)
  const lobby = await furnishLobby(`
deck: ${town.folder}
playlist:
  - deck: ${school.folder}
    from: 2026-11-30
    to: 2026-11-30
    hours: 10:30-11:30
  - deck: ${school.folder}
    from: 2027-01-01
`)
  const { app } = await launchApp(['kiosk', town.folder, '--speed', '60'], lobby.options)
  const expectDeck = (title: string) => expect.poll(() => titles(app), { timeout: 30_000 }).toContain(title)
  await expectDeck(town.title)
  for (const { by, title, clock } of [
    { by: HOUR, title: school.title, clock: 'plausible' },
    { by: -HOUR, title: town.title, clock: 'plausible' },
    { by: YEAR, title: school.title, clock: 'plausible' },
    { by: -YEAR, title: town.title, clock: 'implausible' },
    { by: HOUR, title: school.title, clock: 'plausible' },
    { by: -Date.parse('2026-11-30T02:00:00Z'), title: town.title, clock: 'implausible' },
  ]) {
    await setClockBy(app, by)
    await expectDeck(title)
    await expect.poll(async () => (await lobby.health())['clock']).toBe(clock)
  }
  for (const event of ['unresponsive', 'renderer-gone', 'failed']) expect(countOf(lobby.userData, event), event).toBe(0)

  await setClockBy(app, -HOUR)
  // A deck that has just changed is still drawn by two pages.
  await expect.poll(async () => (await titles(app)).length).toBe(1)
  const pid = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId())
  process.kill(pid ?? 0, 'SIGSTOP')
  await expect.poll(() => countOf(lobby.userData, 'recovered'), { timeout: 10_000 }).toBe(1)
  await expectSlide(app)
})
