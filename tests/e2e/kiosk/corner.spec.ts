import { hashPin } from '../../../src/kiosk/pin.ts'
import { expect, test } from '../launch.ts'
import { fixtures, furnishLobby } from './lobby.ts'

test('a finger that rests four seconds in the top right corner asks for the PIN, a tap there does not', async ({
  launchApp,
}) => {
  const lobby = await furnishLobby(`pin: ${await hashPin('2580')}\n`)
  const { audience } = await launchApp(['kiosk', fixtures.school.folder], lobby.options)
  await expect(audience.locator('html')).toHaveAttribute('data-touch', 'true')
  const keys = audience.locator('.keys')
  const width = await audience.evaluate(() => innerWidth)
  await audience.mouse.click(width - 20, 20)
  const pressedAt = performance.now()
  await audience.mouse.move(width - 20, 20)
  await audience.mouse.down()
  await keys.waitFor()
  expect(performance.now() - pressedAt).toBeGreaterThanOrEqual(4000)
  await audience.mouse.up()
  await expect(keys).toBeVisible()
})
