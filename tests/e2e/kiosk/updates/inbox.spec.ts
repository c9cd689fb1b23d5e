import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deckPath } from '../../deck-path.ts'
import { expect, test } from '../../launch.ts'
import { expectSlide, inPage } from '../running-kiosk.ts'
import { inboxOf, offer, offerFolder, reasons } from './offer.ts'

test('a deck put into the inbox plays from the end of a loop on; one with a wrong digit never does, and says why', async ({
  launchApp,
}) => {
  test.setTimeout(120_000)
  const { app, userData } = await launchApp(['kiosk', deckPath, '--speed', '60'])
  const title = () => inPage<string>(app, 'document.title')
  await expect.poll(() => existsSync(join(userData, 'content'))).toBe(true)
  offer(inboxOf(userData), 'wrong', (folder) => {
    cpSync(deckPath, folder, { recursive: true })
    const file = join(folder, 'deck.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('1663', '1636'))
  })
  await expect.poll(() => reasons(userData).length, { timeout: 20_000 }).toBe(1)
  expect(reasons(userData)[0]).toContain('1636')
  expect(await title()).not.toBe('大厅公告')
  offerFolder(inboxOf(userData), 'notice', '大厅公告')
  await expect.poll(title, { timeout: 40_000 }).toBe('大厅公告')
  await expectSlide(app)
  await expect.poll(() => existsSync(join(userData, 'releases', 'current'))).toBe(true)
  await app.close()
  const again = await launchApp(['kiosk', deckPath], { userData })
  expect(await inPage<string>(again.app, 'document.title')).toBe('大厅公告')
})
