import type { Page } from '@playwright/test'
import { bundleInspector } from './bundle.ts'
import type { Dress } from './dress.ts'
import type { Finding } from './finding.ts'
import type * as Inspector from './inspect.ts'

declare const layoutProof: typeof Inspector

let bundle: Promise<string> | undefined

/** Puts the inspector into a page that shows a deck, and stops all motion there. */
export async function openInspector(page: Page): Promise<void> {
  bundle ??= bundleInspector()
  await page.evaluate(await bundle)
  await page.keyboard.press('KeyM')
}

/**
 * Holds every slide of the shown deck against every rule, from the first to the last.
 * @param pictured grounds whose contrast was measured already on the same canvas; those met are added
 * @param dresses in which every slide is proven, one after the other; none: as it is shown
 */
export async function proveDeck(
  page: Page,
  pictured: Set<string>,
  dresses: readonly Dress[] = [],
): Promise<readonly Finding[]> {
  const ids = await slideIds(page)
  const findings: Finding[] = []
  await page.keyboard.press('Home')
  for (const id of ids) {
    if (dresses.length === 0) findings.push(...(await proveSlide(page, id, pictured)))
    for (const each of dresses) {
      await standing(page, id)
      await putOn(page, each)
      const found = await proveSlide(page, id, pictured)
      findings.push(
        ...found.map(({ text, ...finding }) => ({ ...finding, text: `${text} (${each.theme}, ${each.variant})` })),
      )
    }
    if (id !== ids.at(-1)) await page.keyboard.press('ArrowRight')
  }
  return findings
}

export const slideIds = (page: Page): Promise<readonly string[]> =>
  page
    .locator('section[data-slide-id]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-slide-id') ?? ''))

export async function proveSlide(
  page: Page,
  id: string,
  pictured: Set<string> = new Set(),
): Promise<readonly Finding[]> {
  const { findings, ground } = await page.evaluate((shown) => layoutProof.inspect(shown), id)
  if (pictured.has(ground)) return findings
  pictured.add(ground)
  return [...findings, ...(await proveContrast(page))]
}

/** Resolves when a slide stands on the screen, its charts drawn. */
export const standing = (page: Page, id: string): Promise<void> =>
  page.evaluate((shown) => layoutProof.standing(shown), id)

/** The dress that the shown slide wears, once it stands. */
export async function wornBy(page: Page, id: string): Promise<readonly string[]> {
  await standing(page, id)
  return page.evaluate(() => layoutProof.wornBy())
}

export const putOn = (page: Page, dress: Dress): Promise<void> =>
  page.evaluate((worn) => layoutProof.dress(worn), dress)

async function proveContrast(page: Page): Promise<readonly Finding[]> {
  await page.evaluate(() => layoutProof.hideText(true))
  const picture = (await page.screenshot()).toString('base64')
  await page.evaluate(() => layoutProof.hideText(false))
  return page.evaluate((png) => layoutProof.inspectContrast(png), picture)
}
