import type { Page } from '@playwright/test'
import { deckPath } from './deck-path.ts'
import { expect, test } from './launch.ts'

/** How much is to be seen of everything on the slide that makes an entrance. */
const seen = (page: Page) =>
  page
    .locator('section.present .enter')
    .evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).opacity))])

for (const mode of ['present', 'kiosk'])
  test(`${mode}: with motion on, all words of a slide stand there once it has made its entrance`, async ({
    launchApp,
  }) => {
    const { audience } = await launchApp([mode, deckPath, '--slide', '9', '--edition', 'lobby'])
    await expect(audience.locator('section.present')).toHaveAttribute('data-slide-id', 's9')
    await expect.poll(() => seen(audience)).toEqual(['1'])
    if (mode === 'present') await audience.keyboard.press('PageDown')
    await expect(audience.locator('section.present')).toHaveAttribute('data-slide-id', 's10', { timeout: 30_000 })
    await expect.poll(() => seen(audience)).toEqual(['1'])
  })
