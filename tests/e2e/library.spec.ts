import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { packDeck } from '../../src/content/package/pack-deck.ts'
import { root } from '../../src/dev/root.ts'
import { findViolations, openAxe } from './axe.ts'
import { deckPath } from './deck-path.ts'
import { expect, test } from './launch.ts'
import type { LaunchApp } from './launch.ts'
import { answerDialogs, exportAs } from './library-window.ts'

const bundled = join(root, deckPath)

/** The library with these decks of the user's own, each a change of the bundled one; its window as a desktop shows it. */
async function openLibrary(
  launchApp: LaunchApp,
  own: Readonly<Record<string, (text: string) => string>>,
  userData: string,
) {
  for (const [name, change] of Object.entries(own)) {
    const folder = join(userData, 'decks', name)
    cpSync(bundled, folder, { recursive: true })
    const report = join(folder, 'report.md')
    writeFileSync(report, change(readFileSync(report, 'utf8')))
  }
  const { app, audience: page } = await launchApp([], { waitForSlide: false, userData })
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
  return { app, page }
}

const events = (userData: string) =>
  readFileSync(join(userData, 'logs/main.log'), 'utf8')
    .trim()
    .split('\n')
    .map(
      (line) => JSON.parse(line) as { readonly event: string; readonly mode?: string; readonly code?: number | null },
    )

const isShown = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())

const card = (page: Page, index: number) => page.getByRole('article').nth(index)

test('no mode opens the library: a proven deck can be shown, a wrong one says what to mend', async ({
  launchApp,
}, testInfo) => {
  const userData = testInfo.outputPath('data')
  const { app, page } = await openLibrary(launchApp, { 一处有误: (report) => report.replace('1663', '1636') }, userData)
  await page.setViewportSize({ width: 1280, height: 800 })
  expect(page.url()).toBe('app://deck/library/index.html')
  const [wrong, good] = [card(page, 0), card(page, 1)]
  await expect(wrong).toHaveAttribute('data-state', 'refused')
  await expect(wrong.getByRole('listitem').first()).toContainText('1636')
  await expect(wrong.getByRole('button', { name: '会场放映' })).toBeDisabled()
  await expect(wrong.locator('.slide')).toHaveCount(0)
  await expect(good).toHaveAttribute('data-state', 'clean')
  await expect(good).toContainText('核对无误')
  await expect(good).toContainText(/\d+ 个指标\s*\d+ 张\s*\d+ 分钟/)
  await expect(good.locator('.slide')).toHaveCount(1)
  await page.screenshot({ path: testInfo.outputPath('two-decks.png') })

  await openAxe(page)
  expect(await findViolations(page)).toEqual([])
  await good.getByRole('button', { name: '导出' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await findViolations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await app.evaluate(({ shell }) => {
    shell.showItemInFolder = (place) => Reflect.set(globalThis, 'shownPlace', place)
  })
  await good.getByRole('button', { name: '打开所在文件夹' }).click()
  const place = () => app.evaluate(() => Reflect.get(globalThis, 'shownPlace') as string)
  await expect.poll(place).toBe(bundled)
})

for (const { mode, name } of [
  { mode: 'present', name: '会场放映' },
  { mode: 'kiosk', name: '大厅循环' },
])
  test(`${mode} runs from the library, in the language and for the deck that it was asked for`, async ({
    launchApp,
  }, testInfo) => {
    const userData = testInfo.outputPath('data')
    const { app, page } = await openLibrary(launchApp, {}, userData)
    await page.getByRole('button', { name }).click()
    await expect.poll(() => events(userData).map(({ event }) => event)).toContain('first-slide')
    expect(events(userData).flatMap((each) => (each.event === 'start' ? [each.mode] : []))).toEqual(['library', mode])
    expect(await isShown(app)).toBe(false)
    endShow(await app.evaluate(() => process.pid), mode)
    await expect
      .poll(() => events(userData).find(({ event }) => event === 'mode-ended'))
      .toMatchObject({ mode, code: 0 })
    await expect.poll(() => isShown(app)).toBe(true)
    await expect(page.getByRole('button', { name })).toBeEnabled()
  })

test('an export tells how far it is, can be cancelled without leaving anything, and is there whole when it ends', async ({
  launchApp,
}, testInfo) => {
  const out = testInfo.outputPath('out')
  mkdirSync(out, { recursive: true })
  const { app, page } = await openLibrary(launchApp, {}, testInfo.outputPath('data'))
  const progress = page.getByRole('progressbar')
  const value = () => progress.evaluate((bar: HTMLProgressElement) => bar.value)

  await exportAs(app, page, 'PDF', join(out, '汇报.pdf'))
  await expect.poll(value).toBeGreaterThan(0)
  await page.getByRole('status').getByRole('button', { name: '取消' }).click()
  await expect(page.getByRole('status')).toContainText('已取消')
  expect(readdirSync(out)).toEqual([])

  await exportAs(app, page, '网页', join(out, '汇报.html'))
  await expect(page.getByRole('status')).toContainText('汇报.html', { timeout: 30_000 })
  await expect(progress).toHaveCount(0)
  expect(readdirSync(out)).toEqual(['汇报.html'])
  expect(readFileSync(join(out, '汇报.html'), 'utf8')).toMatch(/^<!doctype html>[^]+<\/html>\s*$/i)

  await exportAs(app, page, 'PDF', join(out, '汇报.pdf'))
  await expect.poll(value).toBeGreaterThan(0)
  const ended = app.waitForEvent('close')
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((each) => each.isVisible())
      ?.close(),
  )
  await ended
  expect(readdirSync(out)).toEqual(['汇报.html'])
})

test('a mode runs from the library, which is there again when the show has ended', async ({ launchApp }, testInfo) => {
  const userData = testInfo.outputPath('data')
  const { app, page } = await openLibrary(launchApp, {}, userData)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.screenshot({ path: testInfo.outputPath('one-deck.png') })
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.screenshot({ path: testInfo.outputPath('one-deck-large.png') })
  await page.keyboard.press('Tab')
  const play = page.getByRole('button', { name: '窗口播放' })
  while (!(await play.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => events(userData).map(({ event }) => event)).toContain('first-slide')
  expect(events(userData).flatMap(({ event, mode }) => (event === 'start' ? [mode] : []))).toEqual(['library', 'play'])
  expect(await isShown(app)).toBe(false)
  endShow(await app.evaluate(() => process.pid), 'play')
  const ended = () => events(userData).find(({ event }) => event === 'mode-ended')
  await expect.poll(ended).toMatchObject({ mode: 'play', code: 0 })
  await expect(page.getByRole('button', { name: '会场放映' })).toBeEnabled()
  expect(await isShown(app)).toBe(true)
})

test('reports and packages are taken in, and what cannot be is said; language and display are kept', async ({
  launchApp,
}, testInfo) => {
  const userData = testInfo.outputPath('data')
  const inbox = testInfo.outputPath('inbox')
  mkdirSync(inbox, { recursive: true })
  const report = join(inbox, '新报告.txt')
  writeFileSync(
    report,
    '2020年工作回顾\n一、民生保障\n全年新增就业岗位1663个，推荐就业861人。\n二、社区治理\n收集问题1747个。\n',
  )
  const picture = join(inbox, '照片.png')
  writeFileSync(picture, 'no report')
  const { app, page } = await openLibrary(launchApp, {}, userData)
  await answerDialogs(app, [picture], join(inbox, 'out.html'))
  await page.getByRole('button', { name: '导入报告或幻灯片' }).click()
  await expect(page.getByRole('status')).toContainText('照片.png')
  await answerDialogs(app, [report], join(inbox, 'out.html'))
  await page.getByRole('button', { name: '导入报告或幻灯片' }).click()
  await expect(page.getByRole('article')).toHaveCount(2)
  await expect(page.getByRole('status')).toContainText('已放入汇报库')
  expect(readdirSync(join(userData, 'decks', '新报告')).sort()).toEqual(['deck.yaml', 'report.md', 'source.txt'])
  await drop(page, report)
  await expect(page.getByRole('article')).toHaveCount(3)
  const packed = join(inbox, '桃浦.deck')
  expect(await packDeck(bundled, packed, { created: new Date() })).toMatchObject({ ok: true })
  await drop(page, packed)
  await expect(page.getByRole('article')).toHaveCount(4)
  const damaged = join(inbox, '损坏.deck')
  writeFileSync(damaged, readFileSync(packed).subarray(0, 2000))
  await answerDialogs(app, [damaged], '')
  await page.getByRole('button', { name: '导入报告或幻灯片' }).click()
  await expect(page.getByRole('status')).toContainText('“损坏.deck”不完整或已损坏')
  await expect(page.getByRole('article')).toHaveCount(4)

  await page.getByRole('button', { name: '设置' }).click()
  await page.getByLabel('放映到').selectOption('1')
  await page.getByLabel('语言').selectOption('en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Library')
  const kept = JSON.parse(readFileSync(join(userData, 'library.json'), 'utf8')) as unknown
  expect(kept).toEqual({ language: 'en', display: 1 })
  await page.screenshot({ path: testInfo.outputPath('settings.png') })
})

/** A file dropped from the file browser: a real one, so that it has a path. */
async function drop(page: Page, file: string): Promise<void> {
  await page.evaluate(() => {
    const input = Object.assign(document.createElement('input'), { type: 'file', id: 'dropped' })
    document.body.append(input)
  })
  await page.locator('#dropped').setInputFiles(file)
  await page.locator('#dropped').evaluate((input: HTMLInputElement) => {
    const dataTransfer = new DataTransfer()
    for (const each of input.files ?? []) dataTransfer.items.add(each)
    input.remove()
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
  })
}

/** As a desktop ends a program: the show is the child of the library that names its mode. */
function endShow(library: number, mode: string): void {
  const children = readdirSync('/proc').filter((id) => /^\d+$/.test(id) && existsSync(`/proc/${id}/status`))
  const show = children.find(
    (id) =>
      new RegExp(`^PPid:\\s*${library}$`, 'm').test(readFileSync(`/proc/${id}/status`, 'utf8')) &&
      new RegExp(`[\\0 ]${mode}[\\0 ]`).test(readFileSync(`/proc/${id}/cmdline`, 'utf8')),
  )
  if (show === undefined) throw new Error('no show runs')
  process.kill(Number(show))
}
