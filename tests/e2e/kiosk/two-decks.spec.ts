import { deckPath } from '../deck-path.ts'
import { expect, test } from '../two-displays.ts'
import { fixtures, furnishLobby } from './lobby.ts'

test('two displays show two decks, each on the canvas of its own', async ({ displays, launchApp }) => {
  await displays.plug('1080x1920')
  const lobby = await furnishLobby(
    `displays:\n  - display: 1\n    deck: ${fixtures.school.folder}\n  - display: 2\n    canvas: 9:16\n`,
  )
  const { app } = await launchApp(['kiosk', deckPath], {
    ...lobby.options,
    env: { ...lobby.options.env, ...displays.env },
  })
  const shown = async () =>
    Promise.all(
      app
        .windows()
        .map(async (page) => [await page.title(), await page.locator('.chrome').getAttribute('data-canvas')]),
    )
  await expect.poll(() => app.windows().length).toBe(2)
  for (const page of app.windows()) await page.locator('section.present').waitFor()
  expect(new Map((await shown()).map(([title, canvas]) => [title, canvas])).get(fixtures.school.title)).toBe('16:9')
  expect((await shown()).map(([, canvas]) => canvas).sort()).toEqual(['16:9', '9:16'])
  const widths = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.getBounds().width),
  )
  expect([...widths].sort()).toEqual([1080, 1920])
})
