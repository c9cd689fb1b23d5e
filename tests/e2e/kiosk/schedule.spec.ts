import { expect, test } from '../launch.ts'
import { fixtures, furnishLobby, titles } from './lobby.ts'

const { school, town, broken } = fixtures

test('the playlist follows the clock at the end of a loop, and hours blacken the screen', async ({ launchApp }) => {
  const lobby = await furnishLobby(`
playlist:
  - deck: ${school.folder}
    hours: 12:00-14:00
opening:
  - hours: 08:00-18:00
`)
  const { app } = await launchApp(['kiosk', town.folder, '--speed', '60'], lobby.options)
  const shown = () => titles(app)
  expect(await shown()).toContain(town.title)

  await lobby.setClock('2026-11-30T12:00:00+08:00')
  await expect.poll(shown).toContain(school.title)
  await expect.poll(async () => (await lobby.health())['deck']).toBe(school.folder)

  await lobby.setClock('2026-11-30T18:00:00+08:00')
  await expect.poll(() => lobby.events('hours')).toMatchObject([{ open: false }])
  const black = () =>
    app.evaluate(({ webContents }) =>
      Promise.all(
        webContents
          .getAllWebContents()
          .map((page) => page.executeJavaScript('document.querySelector("[data-curtain]")?.dataset.curtain')),
      ),
    )
  await expect.poll(black).toContain('black')
  const { slide } = await lobby.health()

  await lobby.setClock('2026-12-01T08:00:00+08:00')
  await expect.poll(shown).toContain(town.title)
  await expect.poll(black).not.toContain('black')
  expect(slide).toMatch(/^s\d+$/)

  await lobby.setClock('1970-01-01T03:00:00+08:00')
  await expect.poll(async () => (await lobby.health())['clock']).toBe('implausible')
  expect((await lobby.health())['open']).toBe(true)
})

test('a deck that fails its audit is passed over, and a broken kiosk.yaml keeps the last good one', async ({
  launchApp,
}) => {
  const lobby = await furnishLobby(`playlist:\n  - deck: ${broken.folder}\n`)
  const { app } = await launchApp(['kiosk', school.folder, '--speed', '60'], lobby.options)
  expect(await titles(app)).toContain(school.title)
  expect(await lobby.events('content-refused')).toMatchObject([{ deck: broken.folder }])

  await lobby.save(`playlist:\n  - deck: ${town.folder}\n`)
  await expect.poll(() => titles(app)).toContain(town.title)
  await lobby.save(`playlist:\n  - dek: ${school.folder}\n`)
  await expect.poll(() => lobby.events('settings-refused')).toHaveLength(1)
  const [refused] = await lobby.events('settings-refused')
  expect(String(refused?.['problems'])).toContain('kiosk.yaml 第 3 行')
  await expect.poll(async () => (await lobby.health())['deck']).toBe(town.folder)
})
