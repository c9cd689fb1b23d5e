import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { root } from '../../../src/dev/root.ts'
import { deckPath } from '../deck-path.ts'
import { expect, test } from '../launch.ts'

const ELSEWHERE = 'https://example.org/'

/** Ways out of a page that a script or a link in it could try. Each names its address so that the try can be seen. */
const WAYS: Readonly<Record<string, string>> = {
  'an address': `location.href = '${ELSEWHERE}?1'`,
  'a file of this computer': `location.assign('${pathToFileURL(join(root, 'package.json')).href}')`,
  'another page of ours': `location.replace('app://deck/refusal/index.html')`,
  'a link for the whole window': `follow('${ELSEWHERE}?2', '_top')`,
  'a form': `submit('${ELSEWHERE}?3')`,
  'a refresh': `document.head.insertAdjacentHTML('beforeend', '<meta http-equiv="refresh" content="0;url=${ELSEWHERE}?4">')`,
  'a new window': `window.open('${ELSEWHERE}?5')`,
  'a new window of ours': `window.open('app://deck/audience/index.html')`,
  'a link for a new window': `follow('${ELSEWHERE}?6', '_blank')`,
  'a script address': `follow('javascript:document.title=1', '_self')`,
  'a program of the system': `follow('ms-msdt:/id', '_self')`,
  mail: `follow('mailto:a@example.org', '_self')`,
  'a webview': `document.body.append(Object.assign(document.createElement('webview'), { src: '${ELSEWHERE}?7' }))`,
  'a frame': `document.body.append(Object.assign(document.createElement('iframe'), { src: '${ELSEWHERE}?8' }))`,
  'a frame of ours': `document.body.append(Object.assign(document.createElement('iframe'), { src: 'app://deck/refusal/index.html' }))`,
}

const TOOLS = `
  const follow = (href, target) => Object.assign(document.createElement('a'), { href, target }).click()
  const submit = (action) => {
    const form = Object.assign(document.createElement('form'), { action, method: 'post' })
    document.body.append(form)
    form.submit()
  }
`

/** Asked through main: the test driver would wait for navigations that never come. */
const inPage = (app: ElectronApplication, script: string) =>
  app.evaluate(
    ({ BrowserWindow }, text) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(text, true),
    script,
  )

test('no way leads out of a page', async ({ launchApp }) => {
  const { app } = await launchApp(['present', deckPath])
  const windows = app.windows().length
  await app.evaluate(({ app: program, shell }) => {
    const handedOver: string[] = []
    Reflect.set(globalThis, 'handedOver', handedOver)
    shell.openExternal = (address) => Promise.resolve(void handedOver.push(address))
    program.on('web-contents-created', () => handedOver.push('a page'))
  })
  for (const [name, script] of Object.entries(WAYS)) {
    await inPage(app, `{ ${TOOLS} ${script} } undefined`)
    // Two frames and a turn of the event loop later whatever was going to happen has begun.
    await inPage(
      app,
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))',
    )
    const at = 'location.href + " " + document.querySelector("section.present").dataset.slideId'
    expect(await inPage(app, at), name).toMatch(/^app:\/\/deck\/audience\/index.html s1$/)
    expect(app.windows().length, name).toBe(windows)
  }
  expect(await app.evaluate(() => Reflect.get(globalThis, 'handedOver') as unknown)).toEqual([])
})

test('a file dropped on a page does not open in it', async ({ launchApp }) => {
  const { app, audience } = await launchApp(['present', deckPath])
  const session = await audience.context().newCDPSession(audience)
  const data = { items: [], files: [join(root, 'package.json')], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data })
  await inPage(app, 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))')
  expect(audience.url()).toBe('app://deck/audience/index.html')
  expect(app.windows()).toHaveLength(1)
})
