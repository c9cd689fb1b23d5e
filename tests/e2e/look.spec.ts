import { existsSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { canvases } from '../../src/deck/canvases.ts'
import type { CanvasName } from '../../src/deck/deck.ts'
import { deckPath } from './deck-path.ts'
import { expect, test } from './launch.ts'
import { openInspector, slideIds, standing, steer } from './layout-proof/prove.ts'

/** Pictures are small: they are there to show a change, not to be read. */
const WINDOW_SCALE = 0.2
const WIDE_WINDOW_SCALE = 0.12
/** Edges of letters may be rastered a shade apart on another machine. */
const TOLERANCE = { maxDiffPixelRatio: 0.002 }

for (const canvas of Object.keys(canvases) as CanvasName[])
  test(`the look of every layout on ${canvas}`, async ({ launchApp }) => {
    test.setTimeout(120_000)
    const { app, audience } = await launchApp(['present', deckPath, '--canvas', canvas])
    const electron = await app.evaluate(() => process.versions['electron'] ?? '')
    const folder = [`electron-${electron.split('.')[0]}-${process.platform}`, canvas.replace(':', '-')]
    const isNew = !existsSync(test.info().snapshotPath(...folder))
    const { width, height } = canvases[canvas]
    const scale = canvas === '32:9' ? WIDE_WINDOW_SCALE : WINDOW_SCALE
    await audience.setViewportSize({ width: Math.round(width * scale), height: Math.round(height * scale) })
    await openInspector(audience)
    const seen = new Set<string>()
    const ids = await slideIds(audience)
    for (const id of ids) {
      await standing(audience, id)
      const kind = await kindOf(audience, canvas === '16:9')
      if (!seen.has(kind)) await (isNew ? keep : compare)(audience, [...folder, `${kind}.png`])
      seen.add(kind)
      if (id !== ids.at(-1)) await steer(audience, 'next')
    }
    expect(seen.size).toBeGreaterThan(8)
  })

/** The layout of the shown slide; of a chart, where asked for, its kind too. */
const kindOf = (page: Page, apart: boolean): Promise<string> =>
  page.locator('section.present').evaluate((section, each) => {
    const chart = each ? section.querySelector<HTMLElement>('figure[data-chart]')?.dataset['chart'] : undefined
    return [section.dataset['layout'], chart].filter(Boolean).join('-')
  }, apart)

const compare = (page: Page, name: readonly string[]): Promise<void> =>
  expect.soft(page).toHaveScreenshot([...name], TOLERANCE)

/** An Electron that has no pictures yet is given its own, and the log says so. */
async function keep(page: Page, name: readonly string[]): Promise<void> {
  const path = test.info().snapshotPath(...name)
  await page.screenshot({ path })
  console.log(`new picture to compare with: ${path}`)
}
