import { deckPath } from '../deck-path.ts'
import { expect, test } from '../two-displays.ts'
import { openDesk } from './desk.ts'
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

test('a projector of another shape has the deck laid out anew, at the same passage; strokes stay with their layout', async ({
  launchApp,
  displays,
}) => {
  const { app, audience, presenter, onSlide } = await openDesk(launchApp, displays, ['--slide', '40'])
  const strokes = audience.locator('path[data-pen]')
  await presenter.keyboard.press('KeyD')
  await onSlide(0.3, 0.3)
  await presenter.mouse.down()
  await onSlide(0.6, 0.5)
  await presenter.mouse.up()
  await expect(strokes).toHaveCount(1)
  const passage = () => audience.locator('section.present').getAttribute('data-section')
  const before = await passage()
  await displays.plug('1600x1200')
  await expect(audience.locator('section.present .slide')).toHaveAttribute('data-canvas', '4:3')
  await expect(presenter.locator('section.present .slide')).toHaveAttribute('data-canvas', '4:3')
  expect(await passage()).toBe(before)
  await expect.poll(async () => (await placesOf(app))['audience']).toMatchObject({ width: 1600, height: 1200 })
  for (const key of ['Digit4', 'Digit0', 'NumpadEnter']) await presenter.keyboard.press(key)
  await shows(audience, 's40')
  await expect(strokes).toHaveCount(0)
  await displays.plug()
  await expect(audience.locator('section.present .slide')).toHaveAttribute('data-canvas', '16:9')
  for (const key of ['Digit4', 'Digit0', 'NumpadEnter']) await audience.keyboard.press(key)
  await expect(strokes).toHaveCount(1)
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
