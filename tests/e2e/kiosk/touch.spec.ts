import { deckPath } from '../deck-path.ts'
import { expect, test } from '../launch.ts'
import { furnishLobby, pressForReal } from './lobby.ts'

test('a touch stops the loop for browsing, and it goes on when nobody has touched it for a while', async ({
  launchApp,
}) => {
  const lobby = await furnishLobby('idle: 5\n')
  const { audience } = await launchApp(['kiosk', deckPath, '--slide', '5'], lobby.options)
  const present = audience.locator('section.present')
  await expect(audience.locator('html')).toHaveAttribute('data-touch', 'true')
  await audience.mouse.click(20, 500)
  await expect(audience.getByRole('navigation')).toBeVisible()
  await audience.getByRole('button', { name: '下一张' }).click()
  await expect(present).toHaveAttribute('data-slide-id', 's6')
  await audience.getByRole('button', { name: '上一张' }).click()
  await expect(present).toHaveAttribute('data-slide-id', 's5')

  const figure = present.locator('[data-figure]').first()
  const value = (await figure.getAttribute('data-figure')) ?? ''
  await figure.click()
  const card = audience.getByRole('dialog')
  await expect(card.locator('mark')).toContainText(value)
  expect(
    await card.locator('blockquote').evaluate((each) => parseFloat(getComputedStyle(each).fontSize)),
  ).toBeGreaterThan(40)

  await audience.getByRole('button', { name: '目录' }).click()
  await expect(card.locator('blockquote')).toHaveCount(0)
  await audience.getByRole('button', { name: '民生保障水平提高' }).click()
  await expect(present).toHaveAttribute('data-section', '民生保障水平提高')

  await expect(audience.getByRole('navigation')).toHaveCount(0)
  const stopped = await present.getAttribute('data-slide-id')
  await expect(present).not.toHaveAttribute('data-slide-id', stopped ?? '', { timeout: 30_000 })
})

test('where touch is off nothing answers a finger, and no shortcut leaves the kiosk', async ({ launchApp }) => {
  const lobby = await furnishLobby('touch: false\n')
  const { app, audience } = await launchApp(['kiosk', deckPath, '--slide', '5'], lobby.options)
  await expect(audience.locator('html')).toHaveAttribute('data-touch', 'false')
  await audience.mouse.click(400, 500)
  for (const key of ['ArrowRight', 'Escape', 'End']) await audience.keyboard.press(key)
  await pressForReal(app, 'F11')
  await pressForReal(app, 'Q', 'control')
  await pressForReal(app, 'W', 'control')
  await pressForReal(app, 'F4', 'alt')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await expect(audience.locator('section.present')).toHaveAttribute('data-slide-id', 's5')
  await expect(audience.getByRole('navigation')).toHaveCount(0)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isKiosk())).toBe(true)
  expect(await audience.evaluate(() => getComputedStyle(document.body).cursor)).toBe('none')
})

test('the arrow keys browse where kiosk.yaml lets them', async ({ launchApp }) => {
  const lobby = await furnishLobby('keys: true\n')
  const { audience } = await launchApp(['kiosk', deckPath, '--slide', '5'], lobby.options)
  await expect(audience.locator('html')).toHaveAttribute('data-touch', 'true')
  await audience.keyboard.press('ArrowRight')
  await expect(audience.getByRole('navigation')).toBeVisible()
  await expect(audience.locator('section.present')).toHaveAttribute('data-slide-id', 's5')
  await audience.keyboard.press('ArrowRight')
  await expect(audience.locator('section.present')).toHaveAttribute('data-slide-id', 's6')
})
