import { deckPath } from '../deck-path.ts'
import { expect, test } from '../two-displays.ts'
import { presenterOf, shows } from './two-windows.ts'

/** The pictures of the main flows, both windows side by side, for whoever changes how they look: out/walk-through/. */
test('walk-through', async ({ launchApp, displays }) => {
  const { app, audience } = await launchApp(['present', deckPath], { env: displays.env })
  const presenter = await presenterOf(app)
  const take = async (name: string) => {
    await presenter.screenshot({ path: `out/walk-through/${name}-presenter.png` })
    await audience.screenshot({ path: `out/walk-through/${name}-hall.png` })
  }
  const hallPicture = () => presenter.locator('[data-pane="hall"] img').getAttribute('src')
  await expect.poll(hallPicture).not.toBeNull()
  await take('1-start')
  for (const key of ['Digit3', 'Digit1', 'Enter']) await presenter.keyboard.press(key)
  await shows(presenter, 's31')
  const before = await hallPicture()
  await expect.poll(hallPicture).not.toBe(before)
  await take('2-slide')
  await presenter.keyboard.press('KeyB')
  await expect(audience.locator('[data-curtain="black"]')).toBeAttached()
  await take('3-black')
  await presenter.keyboard.press('Shift+Slash')
  await expect(presenter.getByRole('dialog')).toBeVisible()
  await take('4-help')
  await presenter.keyboard.press('Escape')
  await presenter.getByRole('button', { name: '放映前检查' }).click()
  await expect(presenter.locator('[data-preflight]')).toBeVisible({ timeout: 30_000 })
  await take('5-preflight')
})
