import type { Page } from '@playwright/test'
import { deckPath } from './deck-path.ts'
import { expect, test } from './launch.ts'
import { faults } from './layout-proof/break-slide.ts'
import type { Fault } from './layout-proof/break-slide.ts'
import type { Figures } from './layout-proof/prove.ts'
import { figuresOf, openInspector, proveSlide } from './layout-proof/prove.ts'

for (const [rule, fault] of Object.entries<Fault>(faults))
  test(`the layout proof sees a broken slide: ${rule}`, async ({ launchApp }) => {
    const { audience } = await launchApp(['present', deckPath, '--canvas', '16:9'])
    await audience.setViewportSize({ width: 960, height: 540 })
    await openInspector(audience)
    const id = await goToLayout(audience, fault.layout)
    const figures = await figuresOf(deckPath, '16:9', 'full')
    expect(await rulesBroken(audience, id, figures)).not.toContain(rule)
    if (fault.css !== undefined) await audience.addStyleTag({ content: fault.css })
    await fault.change?.(audience)
    expect(await rulesBroken(audience, id, figures)).toContain(rule)
  })

const rulesBroken = async (page: Page, id: string, figures: Figures) =>
  (await proveSlide(page, id, figures.get(id) ?? [])).map(({ rule }) => rule)

/** Types the number of the first slide of a layout. */
async function goToLayout(page: Page, layout: string): Promise<string> {
  const id = (await page.locator(`section[data-layout="${layout}"]`).first().getAttribute('data-slide-id')) ?? ''
  for (const digit of id.slice(1)) await page.keyboard.press(`Digit${digit}`)
  await page.keyboard.press('Enter')
  return id
}
