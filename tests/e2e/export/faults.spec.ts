import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { expect, test } from '../launch.ts'
import { exportAs } from '../library-window.ts'
import { SMALL_DECK } from './run.ts'

/** Runs in each page of this name that is opened from now on, as soon as it has a document; `crash` ends its process. */
const sabotage = (app: ElectronApplication, page: string, script: string) =>
  app.evaluate(
    ({ app: program }, fault) => {
      program.on('web-contents-created', (_event, contents) =>
        contents.on('dom-ready', () => {
          if (!contents.getURL().includes(`/${fault.page}/`)) return
          if (fault.script === 'crash') contents.forcefullyCrashRenderer()
          else void contents.executeJavaScript(fault.script)
        }),
      )
    },
    { page, script },
  )

const FAULTS = [
  {
    name: 'a slide whose chart throws as it is made',
    script: `const { cloneNode } = Node.prototype
      Node.prototype.cloneNode = function (deep) {
        const copy = cloneNode.call(this, deep)
        if (copy instanceof Element && copy.matches('figure')) throw new Error('gone wrong')
        return copy
      }`,
    said: /第 \d+ 张.*画不出来（Error: gone wrong）/,
  },
  { name: 'a page whose process ends', script: 'crash', said: /页面进程退出了/ },
  {
    name: 'a page that stays at its first slide',
    script: 'Element.prototype.scrollIntoView = () => {}',
    said: /第 2 张.*没有显示出来/,
  },
  {
    name: 'a page that loses a figure',
    script: `new MutationObserver(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      while (texts.nextNode()) texts.currentNode.data = texts.currentNode.data.replace('41.5', '')
    }).observe(document, { childList: true, subtree: true })`,
    said: /少了数字“41.5”/,
  },
  {
    name: 'a page that draws nothing',
    script: `document.head.append(Object.assign(document.createElement('style'), { textContent: 'section { opacity: 0 }' }))`,
    said: /第 1 张.*空白/,
  },
] as const

for (const { name, script, said } of FAULTS)
  test(`${name} fails the export: the library says which slide and why, and nothing is written`, async ({
    launchApp,
  }, testInfo) => {
    const userData = testInfo.outputPath('data')
    const out = testInfo.outputPath('out')
    mkdirSync(out, { recursive: true })
    cpSync(SMALL_DECK, join(userData, 'decks', '我们的家园'), { recursive: true })
    const { app, audience: page } = await launchApp([], { waitForSlide: false, userData })
    const status = page.getByRole('status')
    await sabotage(app, 'print', script)
    await exportAs(app, page.getByRole('article').first(), '图片', join(out, '图片'))
    await expect(status).toContainText(said, { timeout: 60_000 })
    await expect(status.getByRole('button', { name: '打开所在文件夹' })).toHaveCount(0)
    await page.screenshot({ path: testInfo.outputPath('failed.png') })
    expect(readdirSync(out)).toEqual([])
    expect(readFileSync(join(userData, 'logs/main.log'), 'utf8')).toContain('"outcome":"broken"')
  })

test('a film whose page throws is no film, and the one before stays', async ({ launchApp }, testInfo) => {
  const userData = testInfo.outputPath('data')
  const out = testInfo.outputPath('out')
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, '短片.mp4'), 'the one before')
  cpSync(SMALL_DECK, join(userData, 'decks', '我们的家园'), { recursive: true })
  const { app, audience: page } = await launchApp([], { waitForSlide: false, userData })
  await sabotage(app, 'film', `setTimeout(() => { throw new Error('no light') }, 500)`)
  await exportAs(app, page.getByRole('article').first(), '视频', join(out, '短片.mp4'))
  await expect(page.getByRole('status')).toContainText('no light', { timeout: 60_000 })
  expect(readdirSync(out)).toEqual(['短片.mp4'])
  expect(readFileSync(join(out, '短片.mp4'), 'utf8')).toBe('the one before')
})

test('an export that is done can be seen where it lies', async ({ launchApp }, testInfo) => {
  const userData = testInfo.outputPath('data')
  const out = testInfo.outputPath('out')
  mkdirSync(out, { recursive: true })
  cpSync(SMALL_DECK, join(userData, 'decks', '我们的家园'), { recursive: true })
  const { app, audience: page } = await launchApp([], { waitForSlide: false, userData })
  await app.evaluate(({ shell }) => {
    shell.showItemInFolder = (place) => Reflect.set(globalThis, 'shownPlace', place)
  })
  const status = page.getByRole('status')
  await exportAs(app, page.getByRole('article').first(), '图片', join(out, '图片'))
  await expect(status).toContainText('已导出 图片', { timeout: 60_000 })
  await page.screenshot({ path: testInfo.outputPath('done.png') })
  await status.getByRole('button', { name: '打开所在文件夹' }).click()
  await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'shownPlace') as string)).toBe(join(out, '图片'))
  await status.getByRole('button', { name: '关闭' }).click()
  await expect(status).toHaveText('')
})
