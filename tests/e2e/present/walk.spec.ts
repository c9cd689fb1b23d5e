import { deckPath } from '../deck-path.ts'
import { expect, test } from '../two-displays.ts'
import { photograph, presenterOf, shows } from './two-windows.ts'

/** The pictures of the main flows, both windows side by side, for whoever changes how they look: out/walk-through/. */
test('walk-through', async ({ launchApp, displays }) => {
  const { app, audience } = await launchApp(['present', deckPath], { env: displays.env })
  const presenter = await presenterOf(app)
  const take = async (name: string) => {
    await photograph(app, 'presenter', `out/walk-through/${name}-presenter.png`)
    await photograph(app, 'audience', `out/walk-through/${name}-hall.png`)
  }
  const hallPicture = () => presenter.locator('[data-pane="hall"] img').getAttribute('src')
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await presenter.keyboard.press(key)
  }
  await expect.poll(hallPicture).not.toBeNull()
  await take('1-start')
  await press('Digit3', 'Digit1', 'Enter')
  await shows(presenter, 's31')
  const before = await hallPicture()
  await expect.poll(hallPicture).not.toBe(before)
  await take('2-slide')
  await press('KeyB')
  await expect(audience.locator('[data-curtain="black"]')).toBeAttached()
  await take('3-black')
  await press('Shift+Slash')
  await expect(presenter.getByRole('dialog')).toBeVisible()
  await take('4-help')
  await press('Escape')
  await presenter.getByRole('button', { name: '放映前检查' }).click()
  await expect(presenter.locator('[data-preflight]')).toBeVisible({ timeout: 30_000 })
  await take('5-preflight')
  await press('Escape', 'KeyB', 'KeyG')
  await expect(presenter.locator('[data-sheet="grid"] [data-number="31"] .slide')).toBeVisible()
  await take('6-grid')
  await press('Escape', 'Slash')
  await presenter.keyboard.type('1663')
  await expect(presenter.locator('[data-sheet="look-up"] [data-answer]').first()).toContainText('1663')
  await take('7-look-up')
  await press('Control+Enter')
  await expect(audience.locator('[data-card]')).toBeVisible()
  await take('8-card')
  await press('PageDown', 'KeyK')
  await expect(presenter.locator('[data-panel="correction"]')).toBeVisible()
  await take('9-correction')
  await press('KeyR')
  await expect(presenter.locator('[data-panel="rehearsal"]')).toBeVisible()
  await take('10-rehearsal')
})

test('walk-through on a projector of 4:3 and a laptop of 1440×900', async ({ launchApp, displays }) => {
  await displays.plug('1600x1200')
  const { app, audience } = await launchApp(['present', deckPath, '--slide', '12'], { env: displays.env })
  const presenter = await presenterOf(app)
  await presenter.setViewportSize({ width: 1440, height: 900 })
  await expect(audience.locator('section.present .slide')).toHaveAttribute('data-canvas', '4:3')
  await presenter.screenshot({ path: 'out/walk-through/11-laptop-presenter.png' })
  await presenter.keyboard.press('Slash')
  await presenter.keyboard.type('1663')
  await expect(presenter.locator('[data-answer]').first()).toContainText('1663')
  await presenter.keyboard.press('Control+Enter')
  const card = audience.locator('[data-card]')
  await expect(card).toBeVisible()
  await photograph(app, 'audience', 'out/walk-through/12-card-hall.png')
  const cut = await card.evaluate((each) =>
    [each, ...each.querySelectorAll('*')].some(
      ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1,
    ),
  )
  expect(cut).toBe(false)
})
