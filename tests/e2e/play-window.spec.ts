import type { ElectronApplication, Page } from '@playwright/test'
import { deckPath } from './deck-path.ts'
import { expect, test } from './launch.ts'

/** How the one window lies on its display. */
const placed = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow, screen }) => {
    const [window] = BrowserWindow.getAllWindows()
    if (!window) throw new Error('no window is open')
    const bounds = window.getBounds()
    const { workArea } = screen.getDisplayMatching(bounds)
    const right = workArea.x + workArea.width - bounds.x - bounds.width
    const bottom = workArea.y + workArea.height - bounds.y - bounds.height
    const room = Math.min(bounds.x - workArea.x, bounds.y - workArea.y, right, bottom)
    return { full: window.isFullScreen(), resizable: window.isResizable(), title: window.getTitle(), room, bounds }
  })

const sheet = (page: Page) => page.getByRole('dialog', { name: '按键' })

test('a deck is played in a window that leaves room around it; Esc leads back to it from full screen', async ({
  launchApp,
}) => {
  const { app, audience } = await launchApp(['play', deckPath])
  const before = await placed(app)
  expect(before).toMatchObject({ full: false, resizable: true })
  expect(before.room).toBeGreaterThan(0)
  expect(before.title).toBe(await audience.title())
  const isFull = async () => (await placed(app)).full
  for (const key of ['F11', 'F5']) {
    await audience.keyboard.press(key)
    await expect.poll(isFull).toBe(true)
    await audience.keyboard.press('Escape')
    await expect.poll(isFull).toBe(false)
    await expect.poll(async () => (await placed(app)).bounds).toEqual(before.bounds)
  }
})

test('? and F1 lay the keys of this window over it; Esc and the next step take them away', async ({ launchApp }) => {
  const { audience } = await launchApp(['play', deckPath])
  await audience.keyboard.press('Shift+Slash')
  await expect(sheet(audience)).toContainText('动画开关')
  await expect(sheet(audience)).not.toContainText('激光')
  await audience.keyboard.press('Escape')
  await expect(sheet(audience)).toHaveCount(0)
  await audience.keyboard.press('F1')
  await expect(sheet(audience)).toHaveCount(1)
  await audience.keyboard.press('ArrowRight')
  await expect(sheet(audience)).toHaveCount(0)
  await expect(audience.locator('section.present')).toHaveAttribute('data-slide-id', 's2')
})

test('with one display the hall’s own window shows its keys, and the presenter’s has others', async ({ launchApp }) => {
  const { app, audience } = await launchApp(['present', deckPath])
  await expect(async () => {
    await audience.keyboard.press('F1')
    await expect(sheet(audience)).toContainText('打开或收起演讲者视图', { timeout: 500 })
  }).toPass()
  await audience.keyboard.press('F1')
  await expect(sheet(audience)).toHaveCount(0)
  const opened = app.waitForEvent('window')
  await audience.keyboard.press('KeyP')
  const presenter = await opened
  await presenter.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
  await presenter.keyboard.press('F1')
  await expect(sheet(presenter)).toContainText('查数字')
  await expect(sheet(presenter)).not.toContainText('动画开关')
})
