import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { root } from '../../src/dev/root.ts'
import { deckPath } from './deck-path.ts'
import { expect, test } from './launch.ts'

const report = readFileSync(join(root, deckPath, 'report.md'), 'utf8')

test('every slide of the full edition stands on the screen, whole, sharp and quoted', async ({ launchApp }) => {
  test.setTimeout(240_000)
  const { audience } = await launchApp(['present', deckPath])
  const errors = collectErrors(audience)
  await audience.keyboard.press('KeyM')
  const ids = await audience
    .locator('section[data-slide-id]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-slide-id') ?? ''))
  expect(ids.length).toBeGreaterThan(60)
  for (const id of ids) {
    await settled(audience, id)
    expect.soft(await overflows(audience), `${id}: text beyond its box or the canvas`).toEqual([])
    expect.soft(await blurredCharts(audience), `${id}: chart bitmap and painted pixels differ`).toEqual([])
    expect.soft(await blankCharts(audience), `${id}: blank chart`).toEqual([])
    for (const { figure, quote } of await quoted(audience)) {
      expect.soft(quote, `${id}: the quotation holds its numeral`).toContain(figure)
      expect.soft(report, `${id}: the report holds the quotation`).toContain(quote)
    }
    if (id !== ids.at(-1)) await audience.keyboard.press('ArrowRight')
  }
  expect(errors).toEqual([])
})

async function settled(page: Page, id: string): Promise<void> {
  await page.locator(`section.present[data-slide-id="${id}"]`).waitFor()
  await expect(page.locator('section.present figure[data-drawn="false"]')).toHaveCount(0)
}

function collectErrors(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
  })
  return errors
}

/** Elements with text of their own that stick out of the canvas, or whose own text sticks out of them. */
function overflows(page: Page): Promise<readonly string[]> {
  return page.locator('section.present .slide').evaluate((slide) => {
    const canvas = slide.getBoundingClientRect()
    const found: string[] = []
    for (const element of slide.querySelectorAll<HTMLElement>('*')) {
      if (element.closest('svg, canvas, .unseen')) continue
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim())
      if (!own) continue
      const range = document.createRange()
      range.selectNodeContents(element)
      const box = range.getBoundingClientRect()
      const out =
        box.left < canvas.left - 1 ||
        box.right > canvas.right + 1 ||
        box.top < canvas.top - 1 ||
        box.bottom > canvas.bottom + 1
      const cut = getComputedStyle(element).overflow !== 'visible' && element.scrollHeight > element.clientHeight + 2
      if (out || cut) found.push(element.textContent ?? '')
    }
    return found
  })
}

function blurredCharts(page: Page): Promise<readonly string[]> {
  return page.locator('section.present').evaluate((section) =>
    [...section.querySelectorAll<HTMLCanvasElement>('figure[data-chart] canvas')].flatMap((canvas) => {
      const painted = canvas.getBoundingClientRect().width * devicePixelRatio
      return Math.abs(canvas.width - painted) > 1 ? [`${canvas.width} px drawn, ${painted} px painted`] : []
    }),
  )
}

function blankCharts(page: Page): Promise<readonly string[]> {
  return page.locator('section.present').evaluate((section) =>
    [...section.querySelectorAll<HTMLCanvasElement>('figure[data-chart] canvas')].flatMap((canvas) => {
      const pixels =
        canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray()
      return pixels.some((value) => value > 0) ? [] : [canvas.closest('figure')?.dataset['chart'] ?? '']
    }),
  )
}

function quoted(page: Page): Promise<readonly { figure: string; quote: string }[]> {
  return page.locator('section.present [data-figure]').evaluateAll((all) =>
    all.map((each) => ({
      figure: each.getAttribute('data-figure') ?? '',
      quote: each.getAttribute('data-quote') ?? '',
    })),
  )
}
