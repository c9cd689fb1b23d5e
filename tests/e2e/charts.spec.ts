import type { Page } from '@playwright/test'
import { deckPath } from './deck-path.ts'
import { expect, test } from './launch.ts'

const chartIds = (page: Page) =>
  page
    .locator('section[data-layout="chart"]')
    .evaluateAll((all) => all.map((each) => Number(each.getAttribute('data-slide-id')?.slice(1))))

async function goTo(page: Page, slide: number): Promise<void> {
  for (const digit of String(slide)) await page.keyboard.press(`Digit${digit}`)
  await page.keyboard.press('Enter')
  await page.locator(`section.present[data-slide-id="s${slide}"]`).waitFor()
}

test('a chart is drawn when its slide is seen, gone when far away, and drawn anew on return', async ({ launchApp }) => {
  const { audience } = await launchApp(['present', deckPath])
  const [slide = 0] = await chartIds(audience)
  const figure = audience.locator(`section[data-slide-id="s${slide}"] figure[data-chart]`)
  await goTo(audience, slide - 1)
  await expect(figure).toHaveAttribute('data-drawn', 'false')
  await goTo(audience, slide)
  await expect(figure).toHaveAttribute('data-drawn', 'true')
  await goTo(audience, slide + 5)
  await expect(figure).toHaveCount(0)
  await goTo(audience, slide)
  await expect(figure).toHaveAttribute('data-drawn', 'false')
  await expect(figure).toHaveAttribute('data-drawn', 'true')
})

test('with reduced motion charts and figures stand in their end state at once', async ({ launchApp }) => {
  const { audience } = await launchApp(['present', deckPath])
  await audience.emulateMedia({ reducedMotion: 'reduce' })
  await audience.reload()
  await audience.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
  const [slide = 0] = await chartIds(audience)
  await goTo(audience, slide)
  await expect(audience.locator('section.present figure[data-drawn="true"]')).toHaveCount(1)
  const running = await audience.evaluate(
    () => document.getAnimations().filter((each) => each.playState === 'running').length,
  )
  expect(running).toBe(0)
})

test('a chart has a name and a table of the same values', async ({ launchApp }) => {
  const { audience } = await launchApp(['present', deckPath])
  for (const slide of (await chartIds(audience)).slice(0, 8)) {
    await goTo(audience, slide)
    const figure = audience.locator('section.present figure[data-chart]')
    await expect(figure).toHaveAttribute('aria-label', /\d/)
    const shown = await figure
      .locator('[data-figure]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-figure')))
    const listed = (await figure.locator('table').textContent()) ?? ''
    expect(shown.length).toBeGreaterThan(0)
    for (const value of shown) expect(listed).toContain(value)
  }
})

for (const ratio of ['1', '2']) {
  test(`a chart is as sharp as the window: bitmap and painted pixels agree, also when resized, at ${ratio}×`, async ({
    launchApp,
  }) => {
    const switches = [`--force-device-scale-factor=${ratio}`]
    const { app, audience } = await launchApp(['play', deckPath, '--windowed'], { switches })
    const [slide = 0] = await chartIds(audience)
    await goTo(audience, slide)
    await expect(audience.locator('section.present figure[data-drawn="true"]')).toHaveCount(1)
    const difference = () =>
      audience.locator('section.present figure[data-chart] canvas').evaluate((canvas: HTMLCanvasElement) => {
        const painted = canvas.getBoundingClientRect().width * devicePixelRatio
        return Math.abs(canvas.width - painted)
      })
    expect(await audience.evaluate(() => devicePixelRatio)).toBe(Number(ratio))
    await expect.poll(difference).toBeLessThanOrEqual(1)
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(640, 360))
    await expect.poll(() => audience.evaluate(() => innerWidth)).toBe(640)
    await expect.poll(difference).toBeLessThanOrEqual(1)
  })
}
