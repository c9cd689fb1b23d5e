import { createHash } from 'node:crypto'
import type { ElectronApplication, Page } from '@playwright/test'
import { deckPath } from '../deck-path.ts'
import type { LaunchApp, LaunchOptions } from '../launch.ts'
import { expect, type Displays } from '../two-displays.ts'
import { presenterOf } from './two-windows.ts'

export interface Desk {
  readonly app: ElectronApplication
  readonly audience: Page
  readonly presenter: Page
  readonly userData: string
  /** A hash of what the hall sees now, pixel by pixel. */
  readonly picture: () => Promise<string>
  /** Moves the mouse to a place of the slide on the speaker's window, in parts of its width and height. */
  readonly onSlide: (x: number, y: number) => Promise<void>
}

/** A show on two displays whose slides stand still, so that any change of the hall's picture is one that was made. */
export async function openDesk(
  launchApp: LaunchApp,
  displays: Displays,
  args: readonly string[] = [],
  options: LaunchOptions & { readonly deck?: string } = {},
): Promise<Desk> {
  const launched = await launchApp(['present', options.deck ?? deckPath, ...args], { ...options, env: displays.env })
  const { app, audience, userData } = launched
  const presenter = await presenterOf(app)
  await audience.keyboard.press('KeyM')
  await expect(audience.locator('[data-moving]')).toHaveCount(0)
  await audience.mouse.move(2, 2)
  return {
    app,
    audience,
    presenter,
    userData,
    picture: async () =>
      createHash('sha256')
        .update(await audience.screenshot())
        .digest('hex'),
    onSlide: async (x, y) => {
      const box = await presenter.locator('[data-pane="current"] section').boundingBox()
      if (!box) throw new Error('the speaker’s slide has no box')
      await presenter.mouse.move(box.x + box.width * x, box.y + box.height * y)
    },
  }
}

/** All that the hall sees, corrected for its projector. A slide has pictures of its own. */
export const hallPicture = (audience: Page) => audience.locator('.picture').first()
