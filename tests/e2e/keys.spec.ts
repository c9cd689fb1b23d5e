import { once } from 'node:events'
import type { Page } from '@playwright/test'
import { deckPath } from './deck-path.ts'
import { expect, test } from './launch.ts'

const shows = (page: Page, id: string) => expect(page.locator('section.present')).toHaveAttribute('data-slide-id', id)

test('arrows, page keys, space, Home, End and digits with Enter steer the show', async ({ launchApp }) => {
  const { audience } = await launchApp(['present', deckPath])
  await shows(audience, 's1')
  let at = 1
  for (const key of ['ArrowRight', 'PageDown', 'Space', 'ArrowDown']) {
    await audience.keyboard.press(key)
    await shows(audience, `s${++at}`)
  }
  for (const key of ['ArrowLeft', 'PageUp', 'Backspace', 'ArrowUp']) {
    await audience.keyboard.press(key)
    await shows(audience, `s${--at}`)
  }
  for (const key of ['Digit1', 'Digit2', 'Enter']) await audience.keyboard.press(key)
  await shows(audience, 's12')
  const last = await audience.locator('section[data-slide-id]').last().getAttribute('data-slide-id')
  await audience.keyboard.press('End')
  await shows(audience, last ?? '')
  await audience.keyboard.press('ArrowRight')
  await shows(audience, last ?? '')
  await audience.keyboard.press('Home')
  await shows(audience, 's1')
})

test('B and W draw a curtain, and the next step lifts it', async ({ launchApp }) => {
  const { audience } = await launchApp(['present', deckPath])
  const curtain = audience.locator('[data-curtain]')
  await audience.keyboard.press('KeyB')
  await expect(curtain).toHaveAttribute('data-curtain', 'black')
  await audience.keyboard.press('KeyW')
  await expect(curtain).toHaveAttribute('data-curtain', 'white')
  await audience.keyboard.press('Escape')
  await expect(curtain).toHaveCount(0)
  await audience.keyboard.press('KeyB')
  await audience.keyboard.press('PageDown')
  await expect(curtain).toHaveCount(0)
  await shows(audience, 's2')
})

test('M stills a show and moves it again; either way what the slide says stands there in the end', async ({
  launchApp,
}) => {
  const { audience } = await launchApp(['present', deckPath])
  const slide = audience.locator('section.present .slide')
  const unseen = () =>
    slide.locator('.enter').evaluateAll((all) => all.filter((each) => getComputedStyle(each).opacity !== '1').length)
  await audience.keyboard.press('ArrowRight')
  await expect(slide).toHaveAttribute('data-moving', 'shown')
  await audience.keyboard.press('KeyM')
  await expect(slide).not.toHaveAttribute('data-moving')
  await audience.keyboard.press('ArrowRight')
  await shows(audience, 's3')
  expect(await unseen()).toBe(0)
  await audience.keyboard.press('KeyM')
  await expect(slide).toHaveAttribute('data-moving', 'shown')
  await expect.poll(unseen).toBe(0)
})

test('F11 and F leave and enter full screen', async ({ launchApp }) => {
  const { app, audience } = await launchApp(['present', deckPath])
  const isFull = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen())
  await expect.poll(isFull).toBe(true)
  await audience.keyboard.press('F11')
  await expect.poll(isFull).toBe(false)
  await audience.keyboard.press('KeyF')
  await expect.poll(isFull).toBe(true)
  await audience.keyboard.press('Escape')
  await expect.poll(isFull).toBe(false)
})

test('with no presenter to ask, Esc leaves full screen, then asks, and only a second one then ends the show', async ({
  launchApp,
}) => {
  const { app, audience } = await launchApp(['present', deckPath])
  const question = audience.getByRole('status')
  const ended = once(app.process(), 'exit')
  await audience.keyboard.press('Escape')
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen()))
    .toBe(false)
  await expect(question).toHaveCount(0)
  await audience.keyboard.press('Escape')
  await expect(question).toHaveText('再按一次 Esc 结束放映')
  await audience.keyboard.press('ArrowRight')
  await expect(question).toHaveCount(0)
  await shows(audience, 's2')
  await audience.keyboard.press('Escape')
  await expect(question).toHaveCount(1)
  // The window is gone before the key comes up.
  await audience.keyboard.press('Escape').catch(() => undefined)
  expect(await ended).toEqual([0, null])
})

test('the hall sees the mouse only while it moves', async ({ launchApp }) => {
  const { audience } = await launchApp(['present', deckPath])
  const cursor = () => audience.locator('section.present .slide').evaluate((slide) => getComputedStyle(slide).cursor)
  expect(await cursor()).toBe('none')
  await audience.mouse.move(200, 200)
  await audience.mouse.move(300, 300)
  await expect.poll(cursor).not.toBe('none')
  await expect.poll(cursor).toBe('none')
  await audience.keyboard.press('ArrowRight')
  await shows(audience, 's2')
  expect(await cursor()).toBe('none')
})

test('reveal.js adds no keys of its own: no overview, help, pause or scroll view', async ({ launchApp }) => {
  const { audience } = await launchApp(['present', deckPath])
  for (const key of ['KeyO', 'Slash', 'KeyV', 'KeyG', 'KeyA', 'Escape', 'F1']) await audience.keyboard.press(key)
  await shows(audience, 's1')
  await expect(
    audience.locator('.reveal.overview, .reveal.paused, .r-overlay, .reveal-viewport.reveal-scroll'),
  ).toHaveCount(0)
  await expect(audience.locator('.reveal')).not.toHaveAttribute('role', 'application')
})

test('--slide opens the show at that slide', async ({ launchApp }) => {
  const { audience } = await launchApp(['play', deckPath, '--windowed', '--slide', '7'])
  await shows(audience, 's7')
  await expect(audience.locator('html')).toHaveAttribute('data-mode', 'play')
})
