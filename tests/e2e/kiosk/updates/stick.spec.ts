import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test as base } from '../../launch.ts'
import { fixtures, furnishLobby, titles } from '../lobby.ts'
import { logOf } from '../running-kiosk.ts'
import { packAs } from './offer.ts'

interface Stick {
  readonly plug: () => void
  readonly pull: () => void
  readonly folder: string
}

/** A disk that shows up where desktops mount sticks. Needs root, and says so where it is refused. */
const test = base.extend<{ stick: Stick }>({
  // Playwright wants the pattern, though this fixture needs no other.
  // eslint-disable-next-line no-empty-pattern
  stick: async ({}, use) => {
    mkdirSync('/media', { recursive: true })
    const folder = mkdtempSync('/media/taopu-stick-')
    let isIn = false
    const plug = () => {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder])
      isIn = true
    }
    const pull = () => {
      execFileSync('umount', ['--lazy', folder])
      isIn = false
    }
    await use({ folder, plug, pull })
    if (isIn) pull()
    rmdirSync(folder)
  },
})

test('a stick with a taopu-deck folder brings a deck, which stays when the stick is pulled', async ({
  stick,
  launchApp,
}) => {
  const args = ['kiosk', fixtures.school.folder, '--speed', '60']
  const { app, userData } = await launchApp(args)
  const file = await packAs({ id: 'running-text', version: 3, title: '优盘里的简报' })
  stick.plug()
  mkdirSync(join(stick.folder, 'taopu-deck'))
  copyFileSync(file, join(stick.folder, 'taopu-deck', 'brief.deck'))
  await expect.poll(() => titles(app), { timeout: 20_000 }).toContain('优盘里的简报')
  stick.pull()
  const loops = () => logOf(userData).filter(({ event }) => event === 'loop').length
  const before = loops()
  await expect.poll(loops, { timeout: 20_000 }).toBeGreaterThan(before + 1)
  expect(await titles(app)).toContain('优盘里的简报')
  await app.close()
  const again = await launchApp(args, { userData })
  expect(await titles(again.app)).toContain('优盘里的简报')
})

test('with usb: false a stick brings nothing', async ({ stick, launchApp }) => {
  const lobby = await furnishLobby('updates:\n  usb: false\n')
  stick.plug()
  mkdirSync(join(stick.folder, 'taopu-deck'))
  copyFileSync(await packAs({ id: 'a', version: 1, title: '优盘里的简报' }), join(stick.folder, 'taopu-deck', 'a.deck'))
  const { app } = await launchApp(['kiosk', fixtures.school.folder, '--speed', '60'], lobby.options)
  await expect.poll(async () => (await lobby.health())['loop'], { timeout: 30_000 }).toBeGreaterThan(3)
  expect(await titles(app)).toContain(fixtures.school.title)
  await lobby.save('updates:\n  usb: true\n')
  await expect.poll(() => titles(app), { timeout: 20_000 }).toContain('优盘里的简报')
})
