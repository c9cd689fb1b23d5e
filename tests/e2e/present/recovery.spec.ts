import { deckPath } from '../deck-path.ts'
import { expect, test } from '../two-displays.ts'
import { openDesk } from './desk.ts'
import { logged } from './logged.ts'
import { askPage, crash, presenterOf, shows } from './two-windows.ts'

test('a hall whose page dies is back within three seconds at its slide and curtain, and the speaker is told', async ({
  launchApp,
  displays,
}) => {
  const { app, audience, userData } = await launchApp(['present', deckPath, '--slide', '9'], { env: displays.env })
  const presenter = await presenterOf(app)
  await audience.keyboard.press('KeyB')
  await expect(audience.locator('[data-curtain="black"]')).toBeAttached()
  await crash(app, 'audience')
  await expect.poll(() => logged(userData).find(({ event }) => event === 'recovered')?.ms).toBeLessThan(3_000)
  await expect(presenter.getByRole('status').first()).toContainText('自动恢复')
  const inHall = (code: string) => askPage(app, 'audience', code)
  expect(await inHall('document.querySelector("section.present").dataset.slideId')).toBe('s9')
  expect(await inHall('document.querySelector("[data-curtain]").dataset.curtain')).toBe('black')
})

test('a presenter’s window that dies comes back by itself, and the hall does not notice', async ({
  launchApp,
  displays,
}) => {
  const { app, audience, userData } = await launchApp(['present', deckPath, '--slide', '9'], { env: displays.env })
  await presenterOf(app)
  await crash(app, 'presenter')
  await expect.poll(() => logged(userData).filter(({ event }) => event === 'renderer-gone')).toHaveLength(1)
  const slideAtDesk = () =>
    askPage(app, 'presenter', 'document.querySelector("section.present")?.dataset.slideId ?? ""')
  await expect.poll(slideAtDesk).toBe('s9')
  await shows(audience, 's9')
  await audience.keyboard.press('PageDown')
  await shows(audience, 's10')
  await expect.poll(slideAtDesk).toBe('s10')
})

test('a show that broke off offers to go on where it was, with what was drawn; one that ended does not, nor one that was told where', async ({
  launchApp,
  displays,
}) => {
  const { app, audience, presenter: desk, onSlide, userData } = await openDesk(launchApp, displays)
  for (const key of ['Digit1', 'Digit2', 'Enter']) await audience.keyboard.press(key)
  await shows(audience, 's12')
  await shows(desk, 's12')
  await desk.keyboard.press('KeyD')
  await onSlide(0.3, 0.3)
  await desk.mouse.down()
  await onSlide(0.6, 0.5)
  await desk.mouse.up()
  const drawn = (page: typeof audience) => page.locator('path[data-pen]')
  await expect(drawn(audience)).toHaveCount(1)
  const stroke = (await drawn(audience).getAttribute('d')) ?? ''
  await app.close()
  const told = await launchApp(['present', deckPath, '--slide', '1'], { env: displays.env, userData })
  await expect((await presenterOf(told.app)).getByRole('button', { name: '回到那一张' })).toHaveCount(0)
  await told.app.close()
  const again = await launchApp(['present', deckPath], { env: displays.env, userData })
  const presenter = await presenterOf(again.app)
  await shows(again.audience, 's1')
  await presenter.getByRole('button', { name: '回到那一张' }).click()
  await shows(again.audience, 's12')
  await expect(drawn(again.audience)).toHaveAttribute('d', stroke)
  await presenter.keyboard.press('Escape')
  const closed = again.app.waitForEvent('close')
  await presenter.keyboard.press('KeyY').catch(() => undefined)
  await closed
  const third = await launchApp(['present', deckPath], { env: displays.env, userData })
  await expect((await presenterOf(third.app)).getByRole('button', { name: '回到那一张' })).toHaveCount(0)
})

test('the check before the show: each line stands or says what to do, and the log holds the outcome', async ({
  launchApp,
  displays,
}) => {
  const { app, userData } = await launchApp(['present', deckPath, '--preflight'], { env: displays.env })
  let printed = ''
  app.process().stdout?.on('data', (words: Buffer) => (printed += words.toString()))
  const presenter = await presenterOf(app)
  await expect(presenter.locator('[data-preflight="good"]')).toBeVisible({ timeout: 30_000 })
  for (const name of ['displays', 'notes', 'canvas', 'audit', 'fonts', 'overflow', 'awake'])
    await expect(presenter.locator(`[data-check="${name}"]`)).toHaveAttribute('data-state', 'good')
  expect(logged(userData).find(({ event }) => event === 'preflight')).toMatchObject({ ok: true })
  await expect.poll(() => printed).toMatch(/^\{"ok":true,"checks":\[.*\]\}$/m)
})
