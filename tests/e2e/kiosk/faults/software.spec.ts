import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { deckPath } from '../../deck-path.ts'
import { expect, test } from '../../launch.ts'
import { childrenOf, countOf, endKiosk } from '../running-kiosk.ts'

/** Lets Chromium take its software renderer for a graphics card. */
const AS_IF_A_CARD = ['--use-angle=swiftshader', '--ignore-gpu-blocklist']

const healthOf = (userData: string) =>
  JSON.parse(readFileSync(join(userData, 'health.json'), 'utf8')) as {
    readonly drawing: string
    readonly slide: string
  }

const runningPid = (userData: string) => Number(readFileSync(join(userData, 'running'), 'utf8'))

/** Light and dark on the monitor itself, whoever draws it. */
function rangeOnMonitor(): number {
  const picture = execFileSync('import', ['-window', 'root', '-resize', '64x36!', '-depth', '8', 'gray:-'])
  return Math.max(...picture) - Math.min(...picture)
}

test('a graphics process that has died three times: the program begins anew by itself, and draws the slide in software', async ({
  launchApp,
}) => {
  test.setTimeout(90_000)
  const { app, userData } = await launchApp(['kiosk', deckPath], { switches: AS_IF_A_CARD })
  await expect.poll(() => healthOf(userData).drawing).toBe('card')
  const first = app.process().pid ?? Number.NaN
  const ended = once(app.process(), 'exit')
  for (const death of [1, 2, 3]) {
    for (const pid of childrenOf(first, 'gpu-process')) process.kill(pid, 'SIGKILL')
    await expect.poll(() => countOf(userData, 'gpu-gone')).toBe(death)
    if (death < 3) await expect.poll(() => countOf(userData, 'recovered')).toBe(death)
  }
  expect(await ended).toEqual([75, null])

  await expect.poll(() => countOf(userData, 'first-slide'), { timeout: 20_000 }).toBe(2)
  try {
    expect(runningPid(userData)).not.toBe(first)
    expect(healthOf(userData).drawing).toBe('software')
    const [port] = readFileSync(join(userData, 'DevToolsActivePort'), 'utf8').split('\n')
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
    const page = browser.contexts()[0]?.pages()[0]
    await expect(page!.locator('section.present')).toHaveAttribute('data-slide-id', /^s\d+/)
    await expect.poll(rangeOnMonitor).toBeGreaterThan(30)
    await browser.close()
  } finally {
    await endKiosk(userData)
  }
})
