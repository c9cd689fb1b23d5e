import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deckPath } from '../deck-path.ts'
import { expect, test } from '../two-displays.ts'
import { hallPicture, openDesk } from './desk.ts'
import { logged } from './logged.ts'
import { askPage, crash, shows } from './two-windows.ts'

test('slides and figures are found at the desk while the hall sees nothing of it', async ({ launchApp, displays }) => {
  const { audience, presenter, picture } = await openDesk(launchApp, displays, ['--slide', '12'])
  const before = await picture()

  await presenter.keyboard.press('KeyG')
  const grid = presenter.locator('[data-sheet="grid"]')
  await expect(grid.locator('[data-number="12"]')).toHaveAttribute('aria-current', 'true')
  await expect(grid.locator('[data-number="12"] .slide')).toBeVisible()
  expect(await picture()).toBe(before)
  await presenter.keyboard.type('sqzl')
  await expect(grid.locator('button[data-number]').first()).toContainText('社区治理')
  expect(await picture()).toBe(before)
  await presenter.keyboard.press('Enter')
  await expect(grid).toHaveCount(0)
  await expect(audience.locator('section.present')).toHaveAttribute('data-section', '社区治理创新深化')

  await audience.keyboard.press('KeyG')
  await expect(grid).toBeVisible()
  await presenter.keyboard.type('12')
  await presenter.keyboard.press('Enter')
  await shows(audience, 's12')
  await expect.poll(picture).toBe(before)

  await presenter.keyboard.press('Slash')
  const lookUp = presenter.locator('[data-sheet="look-up"]')
  await presenter.keyboard.type('xzjygw')
  const first = lookUp.locator('[data-answer]').first()
  await expect(first).toContainText('1663')
  await expect(first).toContainText('民生保障水平提高')
  expect(await picture()).toBe(before)
  await presenter.keyboard.press('Control+Enter')
  const card = audience.locator('[data-card]')
  await expect(card.locator('[data-figure="1663"]').first()).toBeVisible()
  await expect(card).toContainText('推荐就业')
  await expect(presenter.locator('[data-strip="card"]')).toBeVisible()
  await presenter.keyboard.press('PageDown')
  await expect(card).toHaveCount(0)
  await shows(audience, 's12')
  await expect.poll(picture).toBe(before)

  await presenter.keyboard.press('Slash')
  await presenter.keyboard.type('1663')
  await expect(first).toContainText('1663')
  await presenter.keyboard.press('Enter')
  await expect(audience.locator('section.present')).toHaveAttribute('data-section', '民生保障水平提高')
})

test('what is pointed at stands at the same place on both windows; a frozen hall keeps its picture through a crash', async ({
  launchApp,
  displays,
}) => {
  const { app, audience, presenter, onSlide, userData } = await openDesk(launchApp, displays, ['--slide', '12'])
  const paths = (page: typeof audience) =>
    page.locator('path[data-pen]').evaluateAll((all) => all.map((path) => path.getAttribute('d')))

  const small = presenter.locator('[data-pane="hall"] img')
  await expect(small).toBeVisible()
  const bare = await small.getAttribute('src')
  await presenter.keyboard.press('KeyD')
  await onSlide(0.3, 0.3)
  await presenter.mouse.down()
  for (const x of [0.4, 0.5, 0.6]) await onSlide(x, 0.5)
  await presenter.mouse.up()
  await presenter.keyboard.press('KeyV')
  await onSlide(0.2, 0.7)
  await presenter.mouse.down()
  await onSlide(0.7, 0.7)
  await presenter.mouse.up()
  await expect(audience.locator('path[data-pen="gold"]')).toHaveCount(1)
  await expect.poll(async () => (await paths(audience)).join()).toBe((await paths(presenter)).join())
  expect(await paths(audience)).toHaveLength(2)
  await expect.poll(() => small.getAttribute('src')).not.toBe(bare)

  await presenter.keyboard.press('KeyU')
  await expect(audience.locator('path[data-pen]')).toHaveCount(1)
  await presenter.keyboard.press('KeyC')
  await expect(audience.locator('path[data-pen]')).toHaveCount(0)
  await presenter.keyboard.press('KeyU')
  await expect(audience.locator('path[data-pen]')).toHaveCount(1)

  await presenter.keyboard.press('KeyL')
  await onSlide(0.5, 0.5)
  const dot = () =>
    audience.locator('.laser').evaluate((laser) => {
      const { x, y } = laser.getBoundingClientRect()
      return { x: Math.round((x / innerWidth) * 100), y: Math.round((y / innerHeight) * 100) }
    })
  await expect.poll(dot).toEqual({ x: 50, y: 50 })
  await presenter.keyboard.press('KeyO')
  await onSlide(0.5, 0.4)
  await expect(audience.locator('.spotlight')).toHaveCount(1)
  await presenter.keyboard.press('KeyZ')
  await onSlide(0.25, 0.25)
  await presenter.mouse.down()
  await onSlide(0.75, 0.75)
  await presenter.mouse.up()
  const enlarged = () => hallPicture(audience).evaluate((picture) => picture.getBoundingClientRect().width / innerWidth)
  await expect.poll(enlarged).toBeCloseTo(2, 1)
  await presenter.keyboard.press('Escape')
  await expect.poll(enlarged).toBe(1)
  await presenter.keyboard.press('Escape')

  await presenter.keyboard.press('KeyH')
  await expect(presenter.locator('[data-strip="frozen"]')).toContainText('12')
  await presenter.keyboard.press('PageDown')
  await shows(presenter, 's13')
  await presenter.keyboard.press('KeyD')
  await onSlide(0.5, 0.5)
  await presenter.mouse.down()
  await presenter.mouse.up()
  await expect(presenter.locator('path[data-pen]')).toHaveCount(1)
  await shows(audience, 's12')
  await crash(app, 'audience')
  await expect.poll(() => logged(userData).filter(({ event }) => event === 'recovered')).toHaveLength(1)
  const seen = () =>
    askPage(
      app,
      'audience',
      `[document.querySelector('section.present')?.dataset.slideId, document.querySelectorAll('path[data-pen]').length].join()`,
    )
  await expect.poll(seen).toBe('s12,1')
  await presenter.keyboard.press('KeyH')
  await expect.poll(seen).toBe('s13,1')
})

test('a projector is corrected live, alone, and remembered after a restart', async ({ launchApp, displays }) => {
  const { app, audience, presenter, picture, userData } = await openDesk(launchApp, displays)
  const before = await picture()
  const filterOf = (page: typeof audience) => hallPicture(page).evaluate((each) => getComputedStyle(each).filter)
  expect(await filterOf(audience)).toBe('none')
  await presenter.keyboard.press('KeyK')
  const panel = presenter.locator('[data-panel="correction"]')
  const small = presenter.locator('[data-pane="hall"] img')
  await expect(small).toBeVisible()
  const bare = await small.getAttribute('src')
  await panel.locator('[name="brightness"]').fill('1.2')
  await panel.locator('[name="blackLevel"]').fill('0.1')
  await panel.locator('[name="overscan"]').fill('0.05')
  await expect.poll(() => filterOf(audience)).toBe('brightness(1.2) url("#black-level")')
  await expect.poll(async () => (await hallPicture(audience).boundingBox())?.x).toBe(96)
  expect(await picture()).not.toBe(before)
  await expect.poll(() => small.getAttribute('src')).not.toBe(bare)
  expect(await presenter.evaluate(() => getComputedStyle(document.body).filter)).toBe('none')
  await app.close()

  const again = await openDesk(launchApp, displays, [], { userData })
  await expect.poll(() => filterOf(again.audience)).toBe('brightness(1.2) url("#black-level")')
  await again.presenter.keyboard.press('KeyK')
  await again.presenter.locator('[data-panel="correction"] .reset').click()
  await expect.poll(again.picture).toBe(before)
})

test('autoplay hands over to the speaker; a rehearsal becomes the budgets of deck.yaml', async ({
  launchApp,
  displays,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'taopu-rehearsal-'))
  await cp(deckPath, folder, { recursive: true })
  const before = await readFile(join(folder, 'deck.yaml'), 'utf8')
  const { audience, presenter, userData } = await openDesk(launchApp, displays, ['--speed', '100'], { deck: folder })
  await presenter.keyboard.press('KeyR')
  const panel = presenter.locator('[data-panel="rehearsal"]')
  await panel.getByRole('button').nth(1).click()
  await expect(presenter.locator('[data-strip="rehearsal"]')).toBeVisible()

  await presenter.keyboard.press('KeyA')
  await expect(presenter.locator('[data-strip="autoplay"]')).toBeVisible()
  await expect.poll(() => logged(userData).map(({ slide }) => slide)).toContain('s3')
  await presenter.keyboard.press('PageUp')
  await expect(presenter.locator('[data-strip="autoplay"]')).toHaveCount(0)
  await presenter.keyboard.press('Digit2')
  await presenter.keyboard.press('NumpadEnter')
  await shows(audience, 's2')

  await presenter.keyboard.press('KeyR')
  await panel.getByRole('button').nth(1).click()
  await expect(panel.locator('tbody tr').nth(2)).toContainText('1')
  await panel.getByRole('button').nth(2).click()
  await expect(panel.getByRole('status')).toContainText('deck.yaml')
  const after = await readFile(join(folder, 'deck.yaml'), 'utf8')
  expect(after.startsWith(before)).toBe(true)
  expect(after.slice(before.length)).toMatch(/budgets:\n {2}- \{ section: 工作回顾, seconds: \[ \d+/)
  await rm(folder, { recursive: true })
})
