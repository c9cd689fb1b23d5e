import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deckPath } from '../deck-path.ts'
import { expect, test } from '../two-displays.ts'
import { placesOf, presenterOf, shows } from './two-windows.ts'

test('the presenter sees slide, next step, notes, clock and what the hall really sees', async ({
  launchApp,
  displays,
}) => {
  const { app, audience } = await launchApp(['present', deckPath, '--slide', '20'], { env: displays.env })
  const presenter = await presenterOf(app)
  const pane = (name: string) => presenter.locator(`[data-pane="${name}"]`)
  await shows(presenter, 's20')
  await expect(pane('next').locator('section')).toHaveAttribute('data-slide-id', 's21')
  await presenter.keyboard.press('PageDown')
  await shows(audience, 's21')
  await shows(presenter, 's21')
  const report = readFileSync(join(deckPath, 'report.md'), 'utf8')
  const passages = await pane('notes').locator('p[data-origin="report"]').allInnerTexts()
  expect(passages).not.toEqual([])
  for (const passage of passages) expect(report).toContain(passage.trim())
  await expect(pane('clock')).toContainText(/\d\d:\d\d/)
  await expect(pane('clock').locator('[data-pace="ahead"]')).toContainText('快了')
  await expect(pane('hall').locator('img')).toHaveAttribute('src', /^data:image\/jpeg/)
  const lit = await pane('hall').locator('img').getAttribute('src')
  await audience.keyboard.press('KeyB')
  await expect(audience.locator('[data-curtain="black"]')).toBeAttached()
  await expect.poll(() => pane('hall').locator('img').evaluate(brightness)).toBeLessThan(4)
  await presenter.keyboard.press('PageDown')
  await expect(audience.locator('[data-curtain]')).toHaveCount(0)
  await expect.poll(() => pane('hall').locator('img').evaluate(brightness)).toBeGreaterThan(100)
  expect(lit).not.toBeNull()
})

/** Mean of a picture's pixels, 0–255. */
function brightness(image: HTMLElement | SVGElement): number {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  context?.drawImage(image as HTMLImageElement, 0, 0, canvas.width, canvas.height)
  const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray()
  return pixels.reduce((sum, value, index) => (index % 4 === 3 ? sum : sum + value), 0) / ((pixels.length * 3) / 4)
}

test('size of the notes and of the panes are kept for the next show', async ({ launchApp, displays }) => {
  const { app, userData } = await launchApp(['present', deckPath], { env: displays.env })
  const presenter = await presenterOf(app)
  await presenter.getByRole('slider').fill('40')
  await presenter.getByRole('separator').first().press('ArrowLeft')
  const notes = (page: typeof presenter) => page.locator('[data-pane="notes"] .notes')
  await expect(notes(presenter)).toHaveCSS('font-size', '40px')
  await app.close()
  const again = await presenterOf((await launchApp(['present', deckPath], { env: displays.env, userData })).app)
  await expect(notes(again)).toHaveCSS('font-size', '40px')
  await expect(again.getByRole('separator').first()).toHaveAttribute('aria-valuenow', '58')
})

test('help and the question whether to end stand on the presenter’s window only; nothing a clicker sends ends the show', async ({
  launchApp,
  displays,
}) => {
  const { app, audience } = await launchApp(['present', deckPath], { env: displays.env })
  const presenter = await presenterOf(app)
  // The next slide is mounted out of sight once the first has made its entrance; its words count in the page's text.
  await expect(audience.locator('section[data-slide-id="s2"] .slide')).toHaveCount(1)
  const hallBefore = await audience.locator('body').innerText()
  await audience.keyboard.press('Shift+Slash')
  await expect(presenter.getByRole('dialog')).toContainText('从头开始')
  expect(await audience.locator('body').innerText()).toBe(hallBefore)
  await presenter.keyboard.press('Escape')
  await expect(presenter.getByRole('dialog')).toHaveCount(0)
  for (const key of ['F5', 'Escape', 'F5', 'Escape', 'Enter', 'Escape', 'Escape']) await audience.keyboard.press(key)
  await shows(audience, 's2')
  await audience.keyboard.press('Escape')
  await expect(presenter.getByRole('dialog')).toContainText('结束放映？')
  const closed = app.waitForEvent('close')
  await presenter.keyboard.press('KeyY').catch(() => undefined)
  await closed
})

test('steps: points come one by one on both windows, the notes follow, and the last step is the whole slide', async ({
  launchApp,
  displays,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'taopu-steps-'))
  writeFileSync(
    join(folder, 'report.md'),
    '# 报告\n\n## 就业\n\n- 举办春季招聘会\n- 走访企业并送上政策\n- 建立帮扶机制\n',
  )
  writeFileSync(join(folder, 'deck.yaml'), 'steps: points\nnotes:\n  - {section: 就业, text: 这里停一停}\n')
  const { app, audience } = await launchApp(['present', folder], { env: displays.env })
  const presenter = await presenterOf(app)
  await audience.keyboard.press('End')
  const waiting = audience.locator('section.present li.awaited')
  const now = presenter.locator('[data-pane="notes"] p.now')
  await expect(waiting).toHaveCount(2)
  await expect(now).toHaveText(/招聘会/)
  await expect(presenter.locator('[data-pane="notes"] [data-origin="editorial"]')).toContainText('这里停一停')
  expect(await audience.locator('body').innerText()).not.toContain('这里停一停')
  await audience.keyboard.press('PageDown')
  await expect(waiting).toHaveCount(1)
  await expect(now).toHaveText(/走访企业/)
  await presenter.keyboard.press('PageDown')
  await expect(waiting).toHaveCount(0)
  await presenter.keyboard.press('PageUp')
  await expect(waiting).toHaveCount(1)
})

test('with one display P lays the presenter view over the hall’s picture and takes it away', async ({
  launchApp,
  displays,
}) => {
  await displays.unplug()
  const { app, audience } = await launchApp(['present', deckPath], { env: displays.env })
  await expect.poll(async () => Object.keys(await placesOf(app))).toEqual(['audience'])
  await audience.keyboard.press('KeyP')
  const presenter = await presenterOf(app)
  await presenter.keyboard.press('PageDown')
  await shows(audience, 's2')
  await presenter.keyboard.press('KeyP')
  await expect.poll(async () => Object.keys(await placesOf(app))).toEqual(['audience'])
})
