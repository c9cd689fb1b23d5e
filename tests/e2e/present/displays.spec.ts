import { deckPath } from '../deck-path.ts'
import { expect, test } from '../two-displays.ts'
import { placesOf, presenterOf, shows } from './two-windows.ts'

const laptop = { x: 0, y: 0, width: 1920, height: 1080 }
const projector = { ...laptop, x: 1920 }

test('the audience is on the projector and the presenter on the laptop; X exchanges them, and it is remembered', async ({
  launchApp,
  displays,
}) => {
  const { app, audience, userData } = await launchApp(['present', deckPath], { env: displays.env })
  const presenter = await presenterOf(app)
  await expect.poll(() => placesOf(app)).toEqual({ audience: projector, presenter: laptop })
  await audience.keyboard.press('KeyX')
  await expect.poll(() => placesOf(app)).toEqual({ audience: laptop, presenter: projector })
  await app.close()
  const again = await launchApp(['present', deckPath], { env: displays.env, userData })
  await presenterOf(again.app)
  await expect.poll(() => placesOf(again.app)).toEqual({ audience: laptop, presenter: projector })
  expect(presenter.isClosed()).toBe(true)
})

test('keys steer both windows from either', async ({ launchApp, displays }) => {
  const { app, audience } = await launchApp(['present', deckPath], { env: displays.env })
  const presenter = await presenterOf(app)
  await presenter.keyboard.press('PageDown')
  await Promise.all([shows(audience, 's2'), shows(presenter, 's2')])
  await audience.keyboard.press('PageDown')
  await Promise.all([shows(audience, 's3'), shows(presenter, 's3')])
})
