import { deckPath } from '../deck-path.ts'
import { expect, test } from '../two-displays.ts'
import { logged } from './logged.ts'
import { placesOf, presenterOf, shows } from './two-windows.ts'

const laptop = { x: 0, y: 0, width: 1920, height: 1080 }
const projector = { ...laptop, x: 1920 }

test('the audience is on the projector and the presenter on the laptop; X exchanges them, and it is remembered', async ({
  launchApp,
  displays,
}) => {
  const { app, audience, userData } = await launchApp(['present', deckPath], { env: displays.env })
  await presenterOf(app)
  await expect.poll(() => placesOf(app)).toEqual({ audience: projector, presenter: laptop })
  await audience.keyboard.press('KeyX')
  await expect.poll(() => placesOf(app)).toEqual({ audience: laptop, presenter: projector })
  await app.close()
  const again = await launchApp(['present', deckPath], { env: displays.env, userData })
  await presenterOf(again.app)
  await expect.poll(() => placesOf(again.app)).toEqual({ audience: laptop, presenter: projector })
})

test('a pulled projector leaves the laptop to the presenter; plugged in again it has the same slide within two seconds', async ({
  launchApp,
  displays,
}) => {
  const { app, audience, userData } = await launchApp(['present', deckPath, '--slide', '9'], { env: displays.env })
  const presenter = await presenterOf(app)
  await displays.unplug()
  await expect.poll(() => placesOf(app)).toEqual({ presenter: laptop })
  await expect(presenter.getByRole('status').first()).toContainText('投影断开')
  await presenter.keyboard.press('ArrowRight')
  await shows(presenter, 's10')
  const pluggedAt = Date.now()
  await displays.plug()
  await expect.poll(() => placesOf(app)).toEqual({ audience: projector, presenter: laptop })
  expect(Date.now() - pluggedAt).toBeLessThan(2_000)
  await shows(audience, 's10')
  expect(logged(userData).filter(({ event }) => event === 'display-changed')).not.toEqual([])
})

test('a closed lid takes the notes away and never puts them on the projector', async ({ launchApp, displays }) => {
  const { app } = await launchApp(['present', deckPath], { env: displays.env })
  await presenterOf(app)
  await displays.lid('closed')
  await expect.poll(async () => Object.keys(await placesOf(app))).toEqual(['audience'])
  await displays.lid('open')
  await expect.poll(async () => Object.keys(await placesOf(app)).sort()).toEqual(['audience', 'presenter'])
})

test('a projector of another shape has the deck laid out anew, at the same passage', async ({
  launchApp,
  displays,
}) => {
  const { app, audience } = await launchApp(['present', deckPath, '--slide', '40'], { env: displays.env })
  const presenter = await presenterOf(app)
  const passage = () => audience.locator('section.present').getAttribute('data-section')
  const before = await passage()
  await displays.plug('1600x1200')
  await expect(audience.locator('section.present .slide')).toHaveAttribute('data-canvas', '4:3')
  await expect(presenter.locator('section.present .slide')).toHaveAttribute('data-canvas', '4:3')
  expect(await passage()).toBe(before)
  await expect.poll(async () => (await placesOf(app))['audience']).toMatchObject({ width: 1600, height: 1200 })
})

test('a projector plugged in during a show on one display gets the audience, and the presenter has the laptop', async ({
  launchApp,
  displays,
}) => {
  await displays.unplug()
  const { app } = await launchApp(['present', deckPath], { env: displays.env })
  await expect.poll(() => placesOf(app)).toEqual({ audience: laptop })
  await displays.plug()
  await presenterOf(app)
  await expect.poll(() => placesOf(app)).toEqual({ audience: projector, presenter: laptop })
})
