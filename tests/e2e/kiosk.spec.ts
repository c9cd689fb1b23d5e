import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deckPath } from './deck-path.ts'
import { expect, test } from './launch.ts'

const loggedEvents = (userData: string) =>
  readFileSync(join(userData, 'logs/main.log'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { event: string; slide?: string; ms?: number })

test('the kiosk shows the lobby edition again and again, without a hand', async ({ launchApp }) => {
  const { audience, userData } = await launchApp(['kiosk', deckPath, '--speed', '100'])
  await expect(audience.locator('html')).toHaveAttribute('data-mode', 'kiosk')
  await expect(audience.locator('section[data-layout="points"]')).toHaveCount(0)
  await expect(audience.locator('html')).toHaveAttribute('data-loop', '2', { timeout: 50_000 })
  const ids = await audience
    .locator('section[data-slide-id]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-slide-id')))
  const slides = loggedEvents(userData).filter(({ event }) => event === 'slide')
  expect(slides.slice(0, ids.length).map(({ slide }) => slide)).toEqual([...ids.slice(1), ids[0]])
  const health = JSON.parse(readFileSync(join(userData, 'health.json'), 'utf8')) as Record<string, unknown>
  expect(Object.keys(health).sort()).toEqual([
    'clock',
    'deck',
    'drawing',
    'loop',
    'mode',
    'open',
    'recoveries',
    'rssMB',
    'skipped',
    'slide',
    't',
    'uptimeSeconds',
  ])
})

test('keys do nothing in the kiosk unless kiosk.yaml lets them, and no pointer is drawn', async ({ launchApp }) => {
  const { app, audience } = await launchApp(['kiosk', deckPath])
  for (const key of ['ArrowRight', 'Escape', 'F11', 'KeyB', 'End']) await audience.keyboard.press(key)
  await expect(audience.locator('section.present')).toHaveAttribute('data-slide-id', 's1')
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isKiosk())).toBe(true)
  expect(await audience.evaluate(() => getComputedStyle(document.body).cursor)).toBe('none')
})

test('a page whose process dies comes back to the same slide', async ({ launchApp }) => {
  const { app, audience, userData } = await launchApp(['present', deckPath, '--slide', '9'])
  await expect(audience.locator('section.present')).toHaveAttribute('data-slide-id', 's9')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer())
  await expect.poll(() => loggedEvents(userData).map(({ event }) => event)).toContain('recovered')
  const shown = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        'document.querySelector("section.present")?.dataset.slideId',
      ),
    )
  await expect.poll(shown).toBe('s9')
})
