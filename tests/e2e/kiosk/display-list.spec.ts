import type { ElectronApplication } from '@playwright/test'
import { expect, test } from '../two-displays.ts'
import { fixtures, furnishLobby } from './lobby.ts'

/** Each window by the left edge of its display, and the deck and canvas on it. */
const shown = (app: ElectronApplication) =>
  app.evaluate(async ({ BrowserWindow }) => {
    const script = `[document.title, document.querySelector('.chrome')?.dataset.canvas ?? ''].join(' ')`
    const seen = await Promise.all(
      BrowserWindow.getAllWindows().map(
        async (window) =>
          `${window.getBounds().x} ${(await window.webContents.executeJavaScript(script).catch(() => '')) as string}`,
      ),
    )
    return seen.sort()
  })

test('another list of displays in kiosk.yaml holds as soon as it is saved, without a restart', async ({
  displays,
  launchApp,
}) => {
  test.setTimeout(90_000)
  const { school, town } = fixtures
  const lobby = await furnishLobby('displays:\n  - display: 1\n')
  const env = { ...lobby.options.env, ...displays.env }
  const { app } = await launchApp(['kiosk', school.folder, '--speed', '20'], { ...lobby.options, env })
  await expect.poll(() => shown(app)).toEqual([`0 ${school.title} 16:9`])

  await lobby.save(`displays:\n  - display: 1\n  - display: 2\n    deck: ${town.folder}\n`)
  await expect.poll(() => shown(app)).toEqual([`0 ${school.title} 16:9`, `1920 ${town.title} 16:9`])
  await lobby.save(`displays:\n  - display: 2\n    deck: ${town.folder}\n    canvas: 4:3\n`)
  await expect.poll(() => shown(app), { timeout: 40_000 }).toEqual([`1920 ${town.title} 4:3`])
  expect((await lobby.health())['deck']).toBe(town.folder)
  await lobby.save('touch: false\n')
  await expect.poll(() => shown(app)).toEqual([`0 ${school.title} 16:9`])
  expect((await lobby.events('renderer-gone')).length + (await lobby.events('failed')).length).toBe(0)
})
