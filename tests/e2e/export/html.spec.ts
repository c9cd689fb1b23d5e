import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'
import { canvases, isCanvasName } from '../../../src/deck/canvases.ts'
import type { CanvasName } from '../../../src/deck/deck.ts'
import { needsNoSandbox } from '../../../src/dev/arguments.ts'
import { deckPath } from '../deck-path.ts'
import { expect, test } from '../launch.ts'
import { inNode, newFolder } from './run.ts'

const FILE = join(newFolder(), 'deck.html')
const MOST_BYTES = 5 * 1024 * 1024
let browser: Browser

test.beforeAll(async () => {
  expect((await inNode('export', deckPath, '--to', 'html', '-o', FILE)).code).toBe(0)
  const args = needsNoSandbox() ? ['--no-sandbox'] : []
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args })
})
test.afterAll(() => browser.close())

interface Opened {
  readonly page: Page
  /** Addresses that the page asked for, and what went wrong in it. */
  readonly requests: readonly string[]
  readonly complaints: readonly string[]
}

async function open(width: number, height: number): Promise<Opened> {
  const context = await browser.newContext({ offline: true, viewport: { width, height } })
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.clock.install()
  await page.goto(`file://${FILE}`)
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
  return { page, requests, complaints }
}

const shown = (page: Page) => page.locator('section.present')

async function goTo(page: Page, number: number): Promise<void> {
  for (const digit of String(number)) await page.keyboard.press(`Digit${digit}`)
  await page.keyboard.press('Enter')
}

test(`the deck for every canvas is one file of at most 5 MB that names no address`, () => {
  expect(statSync(FILE).size).toBeLessThan(MOST_BYTES)
  const markup = readFileSync(FILE, 'utf8').replaceAll(/<script[^>]*>.*?<\/script>/gs, '')
  expect(markup.match(/(?:src|href)\s*=\s*"(?!data:)[^"]*"/g) ?? []).toEqual([])
})

for (const canvas of Object.keys(canvases).filter(isCanvasName))
  test(`on a ${canvas} screen it plays from the disk, and asks for nothing`, async () => {
    const { width, height } = canvases[canvas]
    const { page, requests, complaints } = await open(Math.round(width / 2), Math.round(height / 2))
    await expect(page.locator('html')).toHaveAttribute('data-mode', 'play')
    await expect(shown(page)).toHaveAttribute('data-slide-id', 's1')
    await expect(shown(page).locator('.slide')).toHaveAttribute('data-canvas', canvas)
    await page.keyboard.press('ArrowRight')
    await expect(shown(page)).toHaveAttribute('data-slide-id', 's2')

    await page.keyboard.press('KeyS')
    await expect(page.getByRole('dialog').locator('mark')).not.toBeEmpty()
    await page.keyboard.press('Escape')

    const layouts = page.locator('section[data-slide-id]')
    const chart = await layouts.evaluateAll((all) => all.findIndex(({ dataset }) => dataset['layout'] === 'chart'))
    await goTo(page, chart + 1)
    await page.clock.runFor(3000)
    await expect(shown(page).locator('[data-drawn="true"]')).toHaveCount(1)
    expect(await inkOf(page)).toBeGreaterThan(500)
    expect(await fontsOf(page)).toEqual([true])
    expect(requests).toEqual([`file://${FILE}`])
    expect(complaints).toEqual([])
  })

test('it plays by itself with A or the button, from the last slide on to the first', async () => {
  const { page } = await open(1280, 720)
  await page.keyboard.press('End')
  const last = await shown(page).getAttribute('data-slide-id')
  await page.keyboard.press('KeyA')
  await page.clock.runFor(60_000)
  await expect(shown(page)).not.toHaveAttribute('data-slide-id', last ?? '')
  await page.mouse.move(100, 100)
  await page.getByRole('button', { name: '暂停' }).click()
  const held = await shown(page).getAttribute('data-slide-id')
  await page.clock.runFor(120_000)
  await expect(shown(page)).toHaveAttribute('data-slide-id', held ?? '')
})

test('a window that turns upright gets the upright layout, in the same section', async () => {
  const { page } = await open(1280, 720)
  await goTo(page, 36)
  const section = await shown(page).getAttribute('data-section')
  await page.setViewportSize({ width: 500, height: 900 })
  await page.clock.runFor(1000)
  await expect(shown(page).locator('.slide')).toHaveAttribute('data-canvas', '9:16' satisfies CanvasName)
  await expect(shown(page)).toHaveAttribute('data-section', section ?? '')
})

/** Pixels of the shown chart that are not empty. */
const inkOf = (page: Page) =>
  shown(page)
    .locator('figure[data-chart] canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
      return pixels.filter((value, index) => index % 4 === 3 && value > 0).length
    })

/** Whether the fonts that set the shown heading are the file's own, as the browser itself tells. */
async function fontsOf(page: Page): Promise<readonly boolean[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'section.present h2' })
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  return [...new Set(fonts.map(({ isCustomFont }) => isCustomFont))]
}
