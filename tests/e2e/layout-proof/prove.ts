import type { Page } from '@playwright/test'
import type { Bridge } from '../../../src/ipc/contract.ts'
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

/** What was proven already on the same canvas; what is met is added. */
export interface Proven {
  /** Slides that read just the same in another edition. */
  readonly slides: Set<string>
  /** Grounds whose contrast was measured. */
  readonly grounds: Set<string>
}

export const nothingProven = (): Proven => ({ slides: new Set(), grounds: new Set() })

/**
 * Holds every slide of the shown deck against every rule, from the first to the last.
 * @param dresses in which every slide is proven, one after the other; none: as it is shown
 */
export async function proveDeck(page: Page, proven: Proven, dresses: readonly Dress[]): Promise<readonly Finding[]> {
  const ids = await slideIds(page)
  const findings: Finding[] = []
  await steer(page, 'first')
  for (const id of ids) {
    const { picture, hasChart } = await standing(page, id)
    if (!proven.slides.has(picture)) {
      proven.slides.add(picture)
      if (dresses.length === 0) findings.push(...(await proveSlide(page, id, proven.grounds)))
      else findings.push(...(await proveDressed(page, id, hasChart, proven.grounds, dresses)))
    }
    if (id !== ids.at(-1)) await steer(page, 'next')
  }
  return findings
}

/** A theme may move words, so places are judged in each; a variant only paints, so ink is judged in each that differs. */
async function proveDressed(
  page: Page,
  id: string,
  hasChart: boolean,
  grounds: Set<string>,
  dresses: readonly Dress[],
): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  const seen = new Set<string>()
  let theme = ''
  for (const dress of dresses) {
    const worn = String(await putOn(page, dress))
    if (seen.has(worn)) continue
    seen.add(worn)
    if (hasChart) await drawAnew(page, id, dress)
    const places = dress.theme === theme ? [] : await provePlaces(page)
    const found = [...places, ...(await proveInks(page, grounds))]
    findings.push(
      ...found.map(({ text, ...finding }) => ({ ...finding, text: `${text} (${dress.theme}, ${dress.variant})` })),
    )
    theme = dress.theme
  }
  return findings
}

/**
 * Goes to another slide as a key would, but by the page's own bridge: of some thousand keys that a driver presses, one may
 * never be answered, and it is not keys that are proven here.
 */
export const steer = (page: Page, to: 'first' | 'next' | 'previous'): Promise<void> =>
  page.evaluate((where) => (Reflect.get(window, 'bridge') as Bridge).say('slideshow:go', { to: where }), to)

/** A chart takes its colours when it is drawn, and it is drawn whenever its slide comes. */
async function drawAnew(page: Page, id: string, dress: Dress): Promise<void> {
  const stale = '--drawn-in-another-dress'
  await page
    .locator(`section[data-slide-id="${id}"] figure canvas`)
    .evaluateAll((all: HTMLElement[], mark) => all.forEach((each) => each.style.setProperty(mark, 'true')), stale)
  // Only what has settled keeps its neighbours and is kept by them: a slide that was let go would come back undressed.
  await page.locator(`section[data-slide-id="${id}"] + section .slide`).waitFor({ state: 'attached' })
  await steer(page, 'next')
  await page.locator(`section.past[data-slide-id="${id}"] [data-drawn]`).waitFor({ state: 'attached' })
  await steer(page, 'previous')
  // Drawing resets the canvas's style.
  const drawn = `section.present[data-slide-id="${id}"] figure canvas:not([style*="${stale}"])`
  await page.locator(drawn).first().waitFor({ state: 'attached' })
  await standing(page, id)
  await putOn(page, dress)
}

export const slideIds = (page: Page): Promise<readonly string[]> =>
  page
    .locator('section[data-slide-id]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-slide-id') ?? ''))

/** Holds a slide against every rule, as soon as it stands. */
export async function proveSlide(
  page: Page,
  id: string,
  grounds: Set<string> = new Set(),
): Promise<readonly Finding[]> {
  await standing(page, id)
  return [...(await provePlaces(page)), ...(await proveInks(page, grounds))]
}

const provePlaces = (page: Page): Promise<readonly Finding[]> => page.evaluate(() => layoutProof.inspectPlaces())

async function proveInks(page: Page, grounds: Set<string>): Promise<readonly Finding[]> {
  const { findings, ground } = await page.evaluate(() => layoutProof.inspectInks())
  if (grounds.has(ground)) return findings
  grounds.add(ground)
  return [...findings, ...(await proveContrast(page))]
}

/** Resolves when a slide stands on the screen, its charts drawn. */
export const standing = (page: Page, id: string): Promise<Inspector.Standing> =>
  page.evaluate((shown) => layoutProof.standing(shown), id)

/** The dress that the shown slide wears, once it stands. */
export async function wornBy(page: Page, id: string): Promise<readonly string[]> {
  await standing(page, id)
  return page.evaluate(() => layoutProof.wornBy())
}

/** Answers with what the slide wears then. */
export const putOn = (page: Page, dress: Dress): Promise<readonly string[]> =>
  page.evaluate((worn) => layoutProof.dress(worn), dress)

async function proveContrast(page: Page): Promise<readonly Finding[]> {
  await page.evaluate(() => layoutProof.hideText())
  const picture = (await page.screenshot()).toString('base64')
  return page.evaluate((png) => layoutProof.inspectContrast(png), picture)
}
