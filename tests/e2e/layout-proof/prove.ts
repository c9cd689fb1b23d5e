import type { Page } from '@playwright/test'
import { openDeck } from '../../../src/content/open-deck.ts'
import type { CanvasName, Edition, Figure } from '../../../src/deck/deck.ts'
import type { Bridge } from '../../../src/ipc/contract.ts'
import { figuresOn } from '../../../src/proof/figures-on.ts'
import type { Finding } from '../../../src/proof/finding.ts'
import { bundleInspector } from './bundle.ts'
import type { Dress } from './dress.ts'
import type * as Inspector from './inspect.ts'

declare const layoutProof: typeof Inspector

let bundle: Promise<string> | undefined

/** Puts the inspector into a page that shows a deck, and stops all motion there. */
export async function openInspector(page: Page): Promise<void> {
  bundle ??= bundleInspector()
  await page.exposeFunction('photograph', async () => (await page.screenshot()).toString('base64'))
  await page.evaluate(await bundle)
  await page.keyboard.press('KeyM')
}

/** Id of a slide → the figures that the deck says it shows. */
export type Figures = ReadonlyMap<string, readonly Figure[]>

export async function figuresOf(path: string, canvas: CanvasName, edition: Edition): Promise<Figures> {
  const opened = await openDeck(path, { canvas, edition })
  if (!opened.usable) throw new Error(`${path} is no deck`)
  return new Map(opened.deck.slides.map((slide) => [slide.id, figuresOn(slide)]))
}

/** What was proven already on the same canvas; what is met is added. */
export interface Proven {
  /** Slides that read just the same in another edition. */
  readonly slides: Set<string>
  /** Grounds whose contrast was measured. */
  readonly grounds: Set<string>
}

export const nothingProven = (): Proven => ({ slides: new Set(), grounds: new Set() })

/** A fault of a slide, in whatever dress it was seen. */
export interface SlideFinding extends Finding {
  readonly slide: string
  readonly dress?: Dress
}

/**
 * Holds every slide of the shown deck against every rule, from the first to the last.
 * @param dresses in which every slide is proven, one after the other; none: as it is shown
 */
export async function proveDeck(
  page: Page,
  figures: Figures,
  proven: Proven,
  dresses: readonly Dress[],
): Promise<readonly SlideFinding[]> {
  const ids = await slideIds(page)
  const findings: SlideFinding[] = []
  await steer(page, 'first')
  for (const id of ids) {
    const { picture, hasChart } = await standing(page, id)
    if (!proven.slides.has(picture)) {
      proven.slides.add(picture)
      const slide = { id, hasChart, figures: figures.get(id) ?? [] }
      if (dresses.length === 0) findings.push(...(await proveSlide(page, id, slide.figures, proven.grounds)))
      else findings.push(...(await proveDressed(page, slide, proven.grounds, dresses)))
    }
    if (id !== ids.at(-1)) await steer(page, 'next')
  }
  return findings
}

interface Shown {
  readonly id: string
  readonly hasChart: boolean
  readonly figures: readonly Figure[]
}

/** A theme may move words, so places are judged in each; a variant only paints, so ink is judged in each that differs. */
async function proveDressed(
  page: Page,
  { id, hasChart, figures }: Shown,
  grounds: Set<string>,
  dresses: readonly Dress[],
): Promise<readonly SlideFinding[]> {
  const findings: SlideFinding[] = []
  const seen = new Set<string>()
  let theme = ''
  for (const dress of dresses) {
    const worn = String(await putOn(page, dress))
    if (seen.has(worn)) continue
    seen.add(worn)
    if (hasChart) await drawAnew(page, id, dress)
    const found = await inspect(page, figures, grounds, dress.theme === theme ? 'inks' : 'all')
    findings.push(...found.map((finding) => ({ slide: id, dress, ...finding })))
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
  figures: readonly Figure[],
  grounds: Set<string> = new Set(),
): Promise<readonly SlideFinding[]> {
  await standing(page, id)
  return (await inspect(page, figures, grounds, 'all')).map((finding) => ({ slide: id, ...finding }))
}

async function inspect(
  page: Page,
  figures: readonly Figure[],
  grounds: Set<string>,
  rules: Inspector.Asked['rules'],
): Promise<readonly Finding[]> {
  const asked = { figures, grounds: [...grounds], rules }
  const inspected = await page.evaluate((what) => layoutProof.inspect(what), asked)
  for (const ground of inspected.grounds) grounds.add(ground)
  return inspected.findings
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
