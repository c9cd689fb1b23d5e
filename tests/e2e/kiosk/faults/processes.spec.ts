import { once } from 'node:events'
import type { ElectronApplication } from '@playwright/test'
import { deckPath } from '../../deck-path.ts'
import { expect, test } from '../../launch.ts'
import { childrenOf, countOf, expectSlide, inPage, lightRange, logOf, startInPage } from '../running-kiosk.ts'

/** Waits for one more recovery than before; answers how long the screen was without its page. */
async function recovery(userData: string, before: number, timeout = 15_000): Promise<number> {
  await expect.poll(() => countOf(userData, 'recovered'), { timeout }).toBe(before + 1)
  return (
    logOf(userData)
      .filter(({ event }) => event === 'recovered')
      .at(-1)?.ms ?? Number.NaN
  )
}

const mainPid = (app: ElectronApplication) => app.process().pid ?? Number.NaN

const rendererPid = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0)

test('whatever happens to its page, the kiosk shows its slide again', async ({ launchApp }) => {
  test.setTimeout(120_000)
  const { app, userData } = await launchApp(['kiosk', deckPath])
  const faults: Readonly<Record<string, () => Promise<unknown>>> = {
    'killed by the system': async () => process.kill(await rendererPid(app), 'SIGKILL'),
    'crashed by Chromium': () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()),
    stopped: async () => process.kill(await rendererPid(app), 'SIGSTOP'),
    'in an endless loop': () => startInPage(app, 'for (;;);'),
  }
  for (const [name, make] of Object.entries(faults)) {
    const before = countOf(userData, 'recovered')
    await test.step(name, async () => {
      await make()
      await recovery(userData, before)
      await expectSlide(app)
    })
  }
})

test('black, frozen or out of memory, the picture comes back; when nothing helps, the cover stands in until it does', async ({
  launchApp,
}) => {
  test.setTimeout(120_000)
  const { app, userData } = await launchApp(['kiosk', deckPath, '--speed', '15'], {
    switches: ['--js-flags=--max-old-space-size=96'],
  })
  await inPage(
    app,
    `document.body.insertAdjacentHTML('beforeend', '<div style="position:fixed;inset:0;z-index:9;background:black">'); 0`,
  )
  await recovery(userData, 0)
  expect(logOf(userData).find(({ event }) => event === 'black-picture')?.kind).toBe('blank')
  await expectSlide(app)
  await inPage(
    app,
    `{
    const picture = document.createElement('div')
    picture.style.cssText = 'position:fixed;inset:0;z-index:9;background:linear-gradient(red,white)'
    document.body.append(picture)
  } 0`,
  )
  await recovery(userData, 1)
  expect(
    logOf(userData)
      .filter(({ event }) => event === 'black-picture')
      .at(-1)?.kind,
  ).toBe('frozen')
  await expectSlide(app)
  await startInPage(app, '{ const all = []; for (;;) all.push(new Array(1e5).fill(Math.random())) }')
  await recovery(userData, 2)
  await expectSlide(app)
  for (const death of [3, 4]) {
    process.kill(await rendererPid(app), 'SIGKILL')
    await expect.poll(() => countOf(userData, 'renderer-gone')).toBe(death + 1)
    if (death === 3) await recovery(userData, death)
  }
  const address = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL())
  await expect.poll(address).toMatch(/^app:\/\/deck\/stills\/\d+\.png$/)
  await expect.poll(() => lightRange(app)).toBeGreaterThan(30)
  await expect.poll(address).toBe('app://deck/audience/index.html')
  await expectSlide(app)
})

test('the graphics and the network process may hang: the picture comes back, and a page can be loaded', async ({
  launchApp,
}) => {
  test.setTimeout(90_000)
  const { app, userData } = await launchApp(['kiosk', deckPath])
  const stop = (type: string) => childrenOf(mainPid(app), type).forEach((pid) => process.kill(pid, 'SIGSTOP'))
  await expectSlide(app)
  stop('gpu-process')
  await recovery(userData, 0)
  expect(countOf(userData, 'renderer-gone')).toBe(0)
  await expectSlide(app)
  stop('utility')
  process.kill(await rendererPid(app), 'SIGKILL')
  // A page has twenty seconds to load; then both are back, the process and, as the third, the page.
  await recovery(userData, 2, 40_000)
  await expectSlide(app)
})

test('the network and the graphics process may die; worn out, the kiosk ends itself and begins anew', async ({
  launchApp,
}) => {
  const env = { TAOPU_DECK_SUPERVISED: '1' }
  const { app, userData } = await launchApp(['kiosk', deckPath], { env })
  const kill = (type: string) => childrenOf(mainPid(app), type).forEach((pid) => process.kill(pid, 'SIGKILL'))
  kill('utility')
  expect(await recovery(userData, 0)).toBeLessThan(2_000)
  expect(countOf(userData, 'child-gone')).toBeGreaterThan(0)
  await expectSlide(app)
  for (const death of [0, 1]) {
    kill('gpu-process')
    await recovery(userData, death + 1)
    await expectSlide(app)
  }
  const ended = once(app.process(), 'exit')
  kill('gpu-process')
  expect(await ended).toEqual([75, null])
  const again = await launchApp(['kiosk', deckPath], { userData, env })
  await expectSlide(again.app)
})
