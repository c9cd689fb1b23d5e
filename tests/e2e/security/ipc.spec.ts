import { writeFileSync } from 'node:fs'
import type { ElectronApplication } from '@playwright/test'
import { payloads } from '../../../src/main/payloads.ts'
import type {} from '../../../src/windows/bridge.d.ts'
import { deckPath } from '../deck-path.ts'
import { expect, test } from '../launch.ts'

const CHANNELS = Object.keys(payloads)

/** A preload that no window of ours has: everything that the system would let a page send. */
const RAW = `const { contextBridge, ipcRenderer } = require('electron')
contextBridge.exposeInMainWorld('raw', {
  ask: (channel, payload) => ipcRenderer.invoke(channel, ...payload).then((answer) => 'answered', (error) => error.message),
  say: (channel, payload) => ipcRenderer.send(channel, ...payload),
})`

/** Sends to every channel, asking and saying, from a window at this address; what each request was answered. */
const attack = (app: ElectronApplication, preload: string, address: string, payload: readonly unknown[]) =>
  app.evaluate(
    async ({ BrowserWindow }, wanted) => {
      const window = new BrowserWindow({ show: false, webPreferences: { preload: wanted.preload, sandbox: true } })
      await window.loadURL(wanted.address)
      const script = `(async () => {
        const answers = []
        for (const channel of ${JSON.stringify(wanted.channels)}) {
          raw.say(channel, ${JSON.stringify(wanted.payload)})
          answers.push(channel + ': ' + await raw.ask(channel, ${JSON.stringify(wanted.payload)}))
        }
        return answers
      })()`
      const answers = (await window.webContents.executeJavaScript(script)) as readonly string[]
      window.destroy()
      return answers
    },
    { preload, address, payload, channels: CHANNELS },
  )

test('each channel hears only our own pages, and only what it is meant to hear', async ({ launchApp }, testInfo) => {
  const preload = testInfo.outputPath('raw.cjs')
  writeFileSync(preload, RAW)
  const { app, audience } = await launchApp(['present', deckPath])
  const state = () => audience.evaluate(() => window.bridge.ask('show:get').then((show) => show.state))
  const before = await state()

  const foreign = await attack(app, preload, 'data:text/html,foreign', [{ to: 'next' }])
  expect(foreign.filter((answer) => /: answered$/.test(answer))).toEqual([])
  expect(foreign.filter((answer) => answer.includes('refused sender')).length).toBeGreaterThan(0)
  expect(foreign.filter((answer) => !/refused sender|No handler registered/.test(answer))).toEqual([])

  for (const payload of [
    [{ to: 'nowhere' }, 1],
    [null, null, null],
    ['__proto__', 'x', 'y', 'z'],
    [Array(9).fill(-1)],
  ]) {
    const malformed = await attack(app, preload, 'app://deck/refusal/index.html', payload)
    expect(
      malformed.filter((answer) => /: answered$/.test(answer)),
      JSON.stringify(payload),
    ).toEqual([])
    expect(malformed.filter((answer) => !/refused payload|No handler registered/.test(answer))).toEqual([])
  }
  expect(await state()).toEqual(before)
})

for (const args of [['present', deckPath], []])
  test(`main listens on no channel but those of the table: ${args[0] ?? 'library'}`, async ({ launchApp }) => {
    const { app, audience: page } = await launchApp(args, { waitForSlide: args.length > 0 })
    await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
    const heard = await app.evaluate(({ ipcMain }) => [
      ...ipcMain.eventNames().map(String),
      // Electron keeps its handlers of requests apart, in a map of its own.
      ...(Reflect.get(ipcMain, '_invokeHandlers') as Map<string, unknown>).keys(),
    ])
    expect(heard.length).toBeGreaterThan(3)
    expect(heard.filter((channel) => channel !== 'error' && !CHANNELS.includes(channel))).toEqual([])
  })
