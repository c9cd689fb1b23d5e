import type { ElectronApplication } from '@playwright/test'
import { deckPath } from '../deck-path.ts'
import { expect, test } from '../two-displays.ts'
import { furnishLobby } from './lobby.ts'

/** Where each window stands and what it shows, as main sees it: from the left. */
const windows = (app: ElectronApplication) =>
  app.evaluate(async ({ BrowserWindow }) => {
    const script = `[document.querySelector('section.present')?.dataset.slideId ?? '', document.querySelector('.chrome')?.dataset.canvas ?? '']`
    const seen = await Promise.all(
      BrowserWindow.getAllWindows().map(async (window) => {
        const [slide = '', canvas = ''] = (await window.webContents.executeJavaScript(script)) as string[]
        const { x, width, height } = window.getBounds()
        return { at: `${width}x${height}+${x}`, slide: /^s\d+$/.test(slide), canvas }
      }),
    )
    return seen.sort((a, b) => a.at.localeCompare(b.at))
  })

const left = { at: '1920x1080+0', slide: true, canvas: '16:9' }

test('a display that is pulled, plugged in again, turned or resized keeps its deck on the screen', async ({
  displays,
  launchApp,
}) => {
  test.setTimeout(90_000)
  const lobby = await furnishLobby('displays:\n  - display: 1\n  - display: 2\n')
  const env = { ...lobby.options.env, ...displays.env }
  const { app } = await launchApp(['kiosk', deckPath], { ...lobby.options, env })
  const right = (at: string, canvas: string) => ({ at, slide: true, canvas })
  await expect.poll(() => windows(app)).toEqual([left, right('1920x1080+1920', '16:9')])

  await displays.unplug()
  await expect.poll(() => windows(app)).toEqual([left, left])
  await displays.plug()
  await expect.poll(() => windows(app)).toEqual([left, right('1920x1080+1920', '16:9')])

  await displays.plug('1080x1920')
  await expect.poll(() => windows(app), { timeout: 20_000 }).toEqual([right('1080x1920+1920', '9:16'), left])
  await displays.plug('1280x720')
  await expect.poll(() => windows(app), { timeout: 20_000 }).toEqual([right('1280x720+1920', '16:9'), left])
  const changes = (await lobby.events('display-changed')).map(({ change }) => change)
  expect(new Set(changes)).toEqual(new Set(['removed', 'added', 'metrics']))
})
