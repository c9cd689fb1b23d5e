import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../../launch.ts'
import { fixtures, furnishLobby, titles } from '../lobby.ts'
import { inboxOf, offerFolder, packAs, reasons } from './offer.ts'

const { school, town } = fixtures

test('a new edition plays wherever kiosk.yaml names its deck; what waits for its hours or has no place holds up no other', async ({
  launchApp,
}) => {
  test.setTimeout(120_000)
  const lobby = await furnishLobby(`
deck: ${town.folder}
playlist:
  - deck: ${school.folder}
    hours: 12:00-14:00
`)
  const { app } = await launchApp(['kiosk', town.folder, '--speed', '60'], lobby.options)
  const inbox = inboxOf(lobby.userData)
  const refused = () => reasons(lobby.userData)
  const shown = () => titles(app)

  offerFolder(inbox, 'running-text', '学校新简报')
  offerFolder(inbox, 'notice', '大厅公告')
  await expect.poll(() => refused().length).toBe(1)
  expect(refused()[0]).toMatch(/“notice”.*没有地方播放/)
  offerFolder(inbox, 'report-alone', '青溪镇新报告')
  await expect.poll(shown, { timeout: 30_000 }).toContain('青溪镇新报告')
  await expect.poll(async () => (await lobby.health())['deck']).toMatch(/releases\/\d+\/report-alone$/)

  await lobby.setClock('2026-11-30T12:00:00+08:00')
  await expect.poll(shown, { timeout: 30_000 }).toContain('学校新简报')
  await lobby.setClock('2026-11-30T14:00:00+08:00')
  await expect.poll(shown, { timeout: 30_000 }).toContain('青溪镇新报告')

  await lobby.save(`deck: ${town.folder}\nplaylist:\n  - deck: ./notice\n    hours: 15:00-16:00\n`)
  await lobby.setClock('2026-11-30T15:00:00+08:00')
  await expect.poll(shown, { timeout: 30_000 }).toContain('大厅公告')
})

test('a .deck file that kiosk.yaml names is renewed by the id inside it', async ({ launchApp }) => {
  const file = await packAs({ id: '区里的通知', version: 1, title: '第一版' })
  const lobby = await furnishLobby(`deck: ${file}\n`)
  const { app } = await launchApp(['kiosk', town.folder, '--speed', '60'], lobby.options)
  await expect.poll(() => titles(app)).toContain('第一版')
  offerFolder(inboxOf(lobby.userData), '区里的通知', '第二版')
  await expect.poll(() => titles(app), { timeout: 30_000 }).toContain('第二版')
  await expect.poll(async () => (await lobby.health())['deck']).toMatch(/区里的通知$/)
  await app.close()
  const again = await launchApp(['kiosk', town.folder], lobby.options)
  expect(await titles(again.app)).toContain('第二版')
})

test('of two decks for the same place the newer one stays, whatever their names, also after a restart', async ({
  launchApp,
}) => {
  test.setTimeout(60_000)
  const lobby = await furnishLobby('')
  const inbox = inboxOf(lobby.userData)
  offerFolder(inbox, 'b-first', '先到的简报')
  const yesterday = Date.now() / 1000 - 24 * 60 * 60
  utimesSync(join(inbox, 'b-first', 'report.md'), yesterday, yesterday)
  offerFolder(inbox, 'a-second', '后到的简报')
  for (const start of ['first', 'second']) {
    const { app } = await launchApp(['kiosk', town.folder, '--speed', '60'], lobby.options)
    await expect.poll(async () => (await lobby.health())['deck'], { timeout: 20_000 }).toMatch(/a-second$/)
    const loops = (await lobby.events('loop')).length
    await expect.poll(async () => (await lobby.events('loop')).length, { timeout: 20_000 }).toBeGreaterThan(loops + 5)
    expect(await titles(app), `${start} start`).toContain('后到的简报')
    await app.close()
  }
  expect(reasons(lobby.userData)).toEqual([])
})
