import type { ElectronApplication } from '@playwright/test'
import { expect, test } from '../launch.ts'
import { fixtures, furnishLobby } from './lobby.ts'
import { logOf } from './running-kiosk.ts'

/** Of the window's own page. */
const rendererPid = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0)

test("a page is renewed at a loop's end as planned: in a process of its own, without a slide left out or seen twice", async ({
  launchApp,
}) => {
  test.setTimeout(90_000)
  const lobby = await furnishLobby('')
  const env = { ...lobby.options.env, TAOPU_DECK_LOOPS_A_PAGE: '2' }
  const { app, audience, userData } = await launchApp(['kiosk', fixtures.town.folder, '--speed', '20'], {
    ...lobby.options,
    env,
  })
  const ids = await audience
    .locator('section[data-slide-id]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-slide-id')))
  const pids = [await rendererPid(app)]
  while (pids.length < 3) {
    await expect.poll(() => rendererPid(app), { timeout: 30_000 }).not.toBe(pids.at(-1))
    pids.push(await rendererPid(app))
  }
  expect(new Set(pids).size).toBe(3)
  const loops = () =>
    logOf(userData)
      .filter(({ event }) => event === 'loop')
      .map(({ loop }) => loop)
  await expect.poll(() => loops().length, { timeout: 30_000 }).toBeGreaterThanOrEqual(5)
  expect(loops()).toEqual(loops().map((_loop, at) => at + 1))

  const slides = logOf(userData).flatMap(({ event, slide }) => (event === 'slide' ? [slide] : []))
  expect(slides).toEqual(slides.map((_slide, at) => ids[(at + 1) % ids.length]))
  for (const event of ['renderer-gone', 'unresponsive', 'black-picture'])
    expect(
      logOf(userData).filter((entry) => entry.event === event),
      event,
    ).toEqual([])
})
