import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deckPath } from '../deck-path.ts'
import { expect, test } from '../launch.ts'
import { expectSlide, inPage, logOf } from './running-kiosk.ts'

const REPORT = '# 大厅公告\n\n## 服务时间\n\n- 每周开放 6 天，接待居民 1200 人次。\n'

test('a deck put into the inbox plays from the end of a loop on; one with a wrong digit never does, and says why', async ({
  launchApp,
}) => {
  test.setTimeout(120_000)
  const { app, userData } = await launchApp(['kiosk', deckPath, '--speed', '60'])
  const title = () => inPage<string>(app, 'document.title')
  const reasons = () => logOf(userData).flatMap((entry) => (entry.event === 'content-refused' ? [entry] : []))
  /** As a careful copier does: beside it first, then under its name. */
  const offer = (name: string, make: (folder: string) => void) => {
    const folder = join(userData, `${name}.copying`)
    make(folder)
    renameSync(folder, join(userData, 'content', name))
  }
  await expect.poll(() => existsSync(join(userData, 'content'))).toBe(true)
  offer('wrong', (folder) => {
    cpSync(deckPath, folder, { recursive: true })
    const file = join(folder, 'deck.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('1663', '1636'))
  })
  await expect.poll(() => reasons().length, { timeout: 20_000 }).toBe(1)
  expect(JSON.stringify(reasons()[0])).toContain('1636')
  expect(await title()).not.toBe('大厅公告')
  offer('notice', (folder) => {
    mkdirSync(folder)
    writeFileSync(join(folder, 'report.md'), REPORT)
  })
  await expect.poll(title, { timeout: 40_000 }).toBe('大厅公告')
  await expectSlide(app)
  await expect.poll(() => existsSync(join(userData, 'releases', 'current'))).toBe(true)
  await app.close()
  const again = await launchApp(['kiosk', deckPath], { userData })
  expect(await inPage<string>(again.app, 'document.title')).toBe('大厅公告')
})
