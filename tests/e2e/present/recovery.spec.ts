import { deckPath } from '../deck-path.ts'
import { expect, test } from '../two-displays.ts'
import { logged } from './logged.ts'
import { presenterOf, shows } from './two-windows.ts'

const crash = (app: Awaited<ReturnType<Parameters<Parameters<typeof test>[2]>[0]['launchApp']>>['app'], page: string) =>
  app.evaluate(
    ({ BrowserWindow }, kind) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.webContents.getURL().includes(`/${kind}/`))
        ?.webContents.forcefullyCrashRenderer(),
    page,
  )

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
  const inHall = (expression: string) =>
    app.evaluate(
      ({ BrowserWindow }, code) =>
        BrowserWindow.getAllWindows()
          .find((window) => window.webContents.getURL().includes('/audience/'))
          ?.webContents.executeJavaScript(code),
      expression,
    )
  expect(await inHall('document.querySelector("section.present").dataset.slideId')).toBe('s9')
  expect(await inHall('document.querySelector("[data-curtain]").dataset.curtain')).toBe('black')
})

test('a show that broke off offers to go on where it was; one that ended does not', async ({ launchApp, displays }) => {
  const { app, audience, userData } = await launchApp(['present', deckPath], { env: displays.env })
  await presenterOf(app)
  for (const key of ['Digit1', 'Digit2', 'Enter']) await audience.keyboard.press(key)
  await shows(audience, 's12')
  await app.close()
  const again = await launchApp(['present', deckPath], { env: displays.env, userData })
  const presenter = await presenterOf(again.app)
  await shows(again.audience, 's1')
  await presenter.getByRole('button', { name: '回到那一张' }).click()
  await shows(again.audience, 's12')
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
  const presenter = await presenterOf(app)
  await expect(presenter.locator('[data-preflight="good"]')).toBeVisible({ timeout: 30_000 })
  for (const name of ['displays', 'notes', 'canvas', 'audit', 'fonts', 'overflow', 'awake'])
    await expect(presenter.locator(`[data-check="${name}"]`)).toHaveAttribute('data-state', 'good')
  expect(logged(userData).find(({ event }) => event === 'preflight')).toMatchObject({ ok: true })
})
