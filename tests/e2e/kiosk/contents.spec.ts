import { deckPath } from '../deck-path.ts'
import { expect, test } from '../launch.ts'
import { furnishLobby } from './lobby.ts'

for (const canvas of ['16:9', '4:3', '32:9', '9:16'])
  test(`the contents of the whole report stand on one screen of ${canvas}, no heading cut off`, async ({
    launchApp,
  }) => {
    const lobby = await furnishLobby('touch: true\n')
    const { audience } = await launchApp(['kiosk', deckPath, '--windowed', '--canvas', canvas], lobby.options)
    await expect(audience.locator('html')).toHaveAttribute('data-touch', 'true')
    await audience.mouse.click(20, 200)
    await audience.getByRole('button', { name: '目录' }).click()
    const contents = audience.getByRole('dialog', { name: '目录' })
    await expect(contents.getByRole('button').first()).toBeVisible()
    const room = await contents.evaluate((dialog) => {
      const bottom = dialog.getBoundingClientRect().bottom
      const buttons = [...dialog.querySelectorAll('button')]
      const right = ({ lastElementChild: words }: Element) => words?.getBoundingClientRect().right ?? 0
      return {
        below: buttons
          .filter((button) => button.getBoundingClientRect().bottom > bottom)
          .map((each) => each.textContent),
        cut: buttons
          .filter((button) => right(button) > button.getBoundingClientRect().right)
          .map((each) => each.textContent),
        count: buttons.length,
      }
    })
    expect(room).toMatchObject({ below: [], cut: [] })
    expect(room.count).toBeGreaterThan(20)
  })
