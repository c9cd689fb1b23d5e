import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { root } from '../../src/dev/root.ts'
import { expect, test } from './launch.ts'
import type { LaunchApp } from './launch.ts'

const deck = join(root, 'tests/fixtures/decks-torture/figures')
const NUMERAL = /\d+(?:[.,，]\d+)*/g
const numeralsIn = (text: string): readonly string[] => text.match(NUMERAL) ?? []

/** Every text that the page has held or drawn since it was loaded. */
interface Watched extends Window {
  readonly seen: Set<string>
}

/** Before any script of the page: notes what is drawn to a canvas, put into the document or painted by a style. */
function watchTexts(): void {
  const seen = new Set<string>()
  Object.assign(window, { seen })
  for (const context of [CanvasRenderingContext2D, OffscreenCanvasRenderingContext2D])
    for (const name of ['fillText', 'strokeText'] as const) {
      const draw = context.prototype[name] as (...args: unknown[]) => void
      const noted = function (this: unknown, text: unknown, ...rest: unknown[]) {
        seen.add(String(text))
        draw.call(this, text, ...rest)
      }
      Object.assign(context.prototype, { [name]: noted })
    }
  const note = (node: Node) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
    for (let text: Node | null = walker.currentNode; text; text = walker.nextNode())
      if (text instanceof Text && !text.parentElement?.closest('script, style, title')) seen.add(text.data)
  }
  new MutationObserver((changes) => {
    for (const { target, addedNodes, oldValue } of changes) {
      if (oldValue) seen.add(oldValue)
      for (const node of [target, ...addedNodes]) note(node)
    }
  }).observe(document, { subtree: true, childList: true, characterData: true, characterDataOldValue: true })
  const eachFrame = () => {
    for (const element of document.querySelectorAll('.present *, .chrome, .chrome *'))
      for (const pseudo of ['::before', '::after']) {
        const { content, counterIncrement } = getComputedStyle(element, pseudo)
        if (content !== 'none' && content !== 'normal') seen.add(content)
        if (counterIncrement !== 'none') seen.add(counterIncrement)
      }
    requestAnimationFrame(eachFrame)
  }
  requestAnimationFrame(eachFrame)
}

/** Goes through the deck with motion, each slide until nothing on it moves any more. */
async function walk(page: Page): Promise<number> {
  const slides = await page.locator('section[data-slide-id]').count()
  for (let index = 0; index < slides; index += 1) {
    const slide = page.locator('section[data-slide-id]').nth(index)
    await expect(slide).toHaveClass(/present/)
    await expect(slide.locator('.slide[data-moving="shown"]')).toHaveCount(1)
    await expect(slide.locator('[data-drawn="false"]')).toHaveCount(0)
    await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState === 'finished'))
    if (index < slides - 1) await page.keyboard.press('ArrowRight')
  }
  return slides
}

async function openWatched(launchApp: LaunchApp): Promise<Page> {
  const { audience } = await launchApp(['present', deck])
  await audience.addInitScript(watchTexts)
  await audience.reload()
  await expect(audience.locator('html')).toHaveAttribute('data-ready', 'true')
  return audience
}

/** What the hall has read that is not in the report. */
async function falseNumbers(audience: Page): Promise<readonly string[]> {
  const shown = await audience.evaluate(() => [...(window as unknown as Watched).seen])
  const known = new Set(numeralsIn(readFileSync(join(deck, 'report.md'), 'utf8')))
  expect(shown.join('')).toContain('年度统计公报')
  return shown.filter((text) => numeralsIn(text).some((numeral) => !known.has(numeral)))
}

test('at no instant does the hall read a numeral that is not the report’s', async ({ launchApp }) => {
  test.setTimeout(180_000)
  const audience = await openWatched(launchApp)
  expect(await audience.locator('section[data-layout="chart"]').count()).toBeGreaterThanOrEqual(8)
  await walk(audience)
  expect(await falseNumbers(audience)).toEqual([])
})

test('a numeral that stands there for one frame is found, however it is drawn', async ({ launchApp }) => {
  const audience = await openWatched(launchApp)
  await audience.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    const chrome = document.querySelector('.chrome')
    const text = document.createElement('i')
    chrome?.append(text)
    for (const falseNumber of ['4711', '4712']) text.textContent = falseNumber
    text.remove()
    document.createElement('canvas').getContext('2d')?.fillText('4713', 0, 0)
    const style = document.createElement('style')
    style.textContent = '.chrome::after { content: "4714" }'
    document.head.append(style)
    await frame()
    await frame()
    style.remove()
  })
  const found = (await falseNumbers(audience)).flatMap(numeralsIn)
  expect([...found].sort()).toEqual(['4711', '4712', '4713', '4714'])
})
