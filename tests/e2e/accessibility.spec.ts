import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from '@playwright/test'
import { deckPath } from './deck-path.ts'
import { expect, test } from './launch.ts'
import { openInspector, slideIds, standing } from './layout-proof/prove.ts'

declare const axe: { run(context: string, options: RunOptions): Promise<AxeResults> }

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** axe reads colours from style sheets and gives up before a gradient; the layout proof measures contrast in the painted pixels. */
const OPTIONS: RunOptions = { rules: { 'color-contrast': { enabled: false } }, resultTypes: ['violations'] }

test('every slide of the full edition is free of accessibility faults that a machine can find', async ({
  launchApp,
}) => {
  test.setTimeout(180_000)
  const { audience } = await launchApp(['present', deckPath, '--canvas', '16:9'])
  await openInspector(audience)
  await audience.evaluate(source)
  const ids = await slideIds(audience)
  for (const id of ids) {
    await standing(audience, id)
    expect.soft(await violations(audience), id).toEqual([])
    if (id !== ids.at(-1)) await audience.keyboard.press('ArrowRight')
  }
})

test('the card of a source is free of them too', async ({ launchApp }) => {
  const { audience } = await launchApp(['present', deckPath, '--canvas', '16:9'])
  await openInspector(audience)
  await audience.evaluate(source)
  const slide = audience.locator('section[data-layout="wall"]').first()
  for (const digit of ((await slide.getAttribute('data-slide-id')) ?? '').slice(1))
    await audience.keyboard.press(`Digit${digit}`)
  await audience.keyboard.press('Enter')
  await audience.locator('section.present [data-figure]').first().waitFor()
  await audience.keyboard.press('KeyS')
  await audience.getByRole('dialog').waitFor()
  expect(await violations(audience)).toEqual([])
})

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await page.evaluate((options) => axe.run('html', options), OPTIONS)
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}
