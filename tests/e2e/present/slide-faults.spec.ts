import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { root } from '../../../src/dev/root.ts'
import {
  deck,
  edition,
  FAULTS,
  faulty,
  isDeadly,
  press,
  pressAtDesk,
  standing,
  stands,
  WORDS,
} from '../slide-faults.ts'
import { filmScreen } from '../screen-film.ts'
import { expect, test } from '../two-displays.ts'
import { logged } from './logged.ts'
import { askPage, photograph, presenterOf } from './two-windows.ts'

const PICTURES = join(root, 'out/slide-faults')
const failures = (userData: string) => logged(userData).filter(({ event }) => event === 'slide-failed')

/** Milliseconds from the last death of a page on the slide until something stood there again. */
function darkness(userData: string): number {
  const entries = logged(userData)
  const death = entries.findLast(({ event }) => event === 'renderer-gone')
  const back = entries.findLast(({ event }) => event === 'recovered')
  return death && back ? Date.parse(String(back['t'])) - Date.parse(String(death['t'])) : 0
}

/** What the speaker is told of the slide, asked for through main: the desk's page may have died of it too. */
const stripOf = (app: ElectronApplication) =>
  askPage(app, 'presenter', 'document.querySelector(`[data-strip="plain"]`)?.textContent ?? ""')

test.describe.configure({ timeout: 90_000 })

for (const fault of FAULTS)
  test(`two windows, ${fault}: the words stand, the speaker is told, and the show goes on`, async ({
    launchApp,
    displays,
  }) => {
    const { app, userData } = await launchApp(['present', deck, ...edition], faulty(fault, displays.env))
    await presenterOf(app)
    await pressAtDesk(app, '3', 'Enter')
    await stands(app, 's3', 'plain')
    const { text } = (await standing(app)) ?? { text: '' }
    for (const words of WORDS) expect(text).toContain(words)
    await expect.poll(() => stripOf(app)).toContain('第 3 张')
    expect(failures(userData)).toMatchObject([{ slide: 's3' }])
    if (isDeadly(fault))
      await expect.poll(() => logged(userData).filter(({ event }) => event === 'recovered')).not.toEqual([])
    console.log(`${fault}: ${darkness(userData)} ms`)
    await photograph(app, 'audience', join(PICTURES, `${fault}.png`))
    await photograph(app, 'presenter', join(PICTURES, `${fault}-desk.png`))
    await pressAtDesk(app, 'PageDown')
    await stands(app, 's4', 'laid out')
    await expect.poll(() => stripOf(app)).toBe('')
    await pressAtDesk(app, 'PageUp')
    await stands(app, 's3', 'plain')
    expect(failures(userData)).toHaveLength(1)
    await pressAtDesk(app, 'Escape')
    await expect.poll(() => askPage(app, 'presenter', 'document.body.textContent')).toContain('结束放映？')
    const closed = app.waitForEvent('close')
    await pressAtDesk(app, 'Y').catch(() => undefined)
    await closed
  })

for (const fault of FAULTS)
  test(`one window, ${fault}: a key leads there, on and back, and Esc ends the show`, async ({
    launchApp,
    displays,
  }) => {
    await displays.unplug()
    const { app } = await launchApp(['present', deck, ...edition, '--slide', '2'], faulty(fault, displays.env))
    await stands(app, 's2', 'laid out')
    await press(app, 'Right')
    await stands(app, 's3', 'plain')
    await press(app, 'Right')
    await stands(app, 's4', 'laid out')
    await press(app, 'Left')
    await stands(app, 's3', 'plain')
    const closed = app.waitForEvent('close')
    const isFull = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen())
    await press(app, 'Escape')
    await expect.poll(isFull).toBe(false)
    await press(app, 'Escape')
    await expect.poll(() => askPage(app, 'audience', 'document.body.textContent')).toContain('再按一次 Esc')
    await press(app, 'Escape')
    await closed
  })

test('while the hall’s page hangs, main hears its keys: a slide by its number, black, and Esc', async ({
  launchApp,
  displays,
}) => {
  await displays.unplug()
  const { app, userData } = await launchApp(['present', deck, ...edition], faulty('loop', displays.env))
  await stands(app, 's1', 'laid out')
  await press(app, '3', 'Enter')
  const visited = () => logged(userData).flatMap(({ event, slide }) => (event === 'slide' ? [slide] : []))
  await expect.poll(visited).toEqual(['s3'])
  await expect(async () => {
    await press(app, '6', 'Enter')
    expect(visited()).toEqual(['s3', 's6'])
  }).toPass({ intervals: [100] })
  expect(logged(userData).filter(({ event }) => event === 'renderer-gone')).toEqual([])
  await press(app, 'B')
  await stands(app, 's6', 'laid out')
  expect(await askPage(app, 'audience', 'document.querySelector("[data-curtain]")?.dataset.curtain')).toBe('black')
  await press(app, '3', 'Enter')
  await expect(async () => {
    await press(app, 'Escape')
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen())).toBe(false)
  }).toPass({ intervals: [100] })
  await stands(app, 's3', 'plain')
})

test('a show that begins on the slide that kills its page stands on its words', async ({ launchApp, displays }) => {
  const { app, userData } = await launchApp(['present', deck, ...edition, '--slide', '3'], {
    ...faulty('kill', displays.env),
    waitForSlide: false,
  })
  await stands(app, 's3', 'plain')
  await presenterOf(app)
  await expect.poll(() => stripOf(app)).toContain('第 3 张')
  expect(failures(userData)).toHaveLength(1)
})

test('the hall is never white while a page dies and comes back, and black no longer than its page takes to load', async ({
  launchApp,
}) => {
  const { app } = await launchApp(['present', deck, ...edition, '--slide', '2'], faulty('kill'))
  await stands(app, 's2', 'laid out')
  const size = await app.evaluate(({ screen }) => {
    const { width, height } = screen.getPrimaryDisplay().bounds
    return `${width}x${height}`
  })
  const frames = await filmScreen(size, async () => {
    await press(app, 'Right')
    await stands(app, 's3', 'plain')
  })
  expect(frames.length, 'frames filmed').toBeGreaterThan(5)
  expect(frames.filter(({ darkest }) => darkest > 160)).toEqual([])
  expect(frames.at(-1)?.range).toBeGreaterThan(60)
})
