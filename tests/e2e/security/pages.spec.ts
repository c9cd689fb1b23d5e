import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { root } from '../../../src/dev/root.ts'
import type {} from '../../../src/windows/bridge.d.ts'
import { deckPath } from '../deck-path.ts'
import { expect, test } from '../launch.ts'

/** What a page must not have, by the names of Electron's own preferences. */
const LOCKED = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
}

/** Those of every web contents there is, and where each stands. */
const preferencesOf = (app: ElectronApplication, names: readonly string[]) =>
  app.evaluate(
    ({ webContents }, wanted) =>
      webContents.getAllWebContents().map((contents) => {
        // Electron has it, its type declarations do not.
        const all = (contents as typeof contents & { getLastWebPreferences: () => object }).getLastWebPreferences()
        const kept = Object.fromEntries(wanted.map((name) => [name, (Reflect.get(all, name) as unknown) ?? false]))
        return {
          ...kept,
          blink: Reflect.get(all, 'enableBlinkFeatures') ?? '',
          origin: new URL(contents.getURL()).host,
        }
      }),
    names,
  )

async function expectLocked(app: ElectronApplication, page: Page): Promise<void> {
  for (const each of await preferencesOf(app, Object.keys(LOCKED)))
    expect(each).toEqual({ ...LOCKED, blink: '', origin: 'deck' })
  const globals = ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer']
  expect(await page.evaluate((names) => names.filter((name) => name in window), globals)).toEqual([])
}

test('pages of a show have no Node, a sandbox, isolation, and just the bridge', async ({ launchApp }) => {
  const { app, audience } = await launchApp(['present', deckPath])
  await expectLocked(app, audience)
  expect(await audience.evaluate(() => Object.keys(window.bridge).sort())).toEqual(['ask', 'listen', 'say'])

  // A page that is taken over may change its own world, not the preload's.
  const outcome = await audience.evaluate(async () => {
    const { bridge } = window
    const attempt = async (act: () => unknown): Promise<string> => {
      try {
        return `got ${JSON.stringify(await act())}`
      } catch (error) {
        return String(error)
      }
    }
    Reflect.set(bridge, 'ask', () => 'mine')
    Array.prototype.includes = () => true
    Object.prototype.hasOwnProperty = () => true
    return {
      replaced: Reflect.get(bridge, 'ask') === bridge.ask && String(bridge.ask).includes('mine'),
      foreign: await attempt(() => (bridge.ask as (channel: string) => unknown)('library:get')),
      invented: await attempt(() => (bridge.ask as (channel: string) => unknown)('shell:open')),
    }
  })
  expect(outcome.replaced).toBe(false)
  expect(outcome.foreign).toContain('no channel')
  expect(outcome.invented).toContain('no channel')
})

test('the library is locked as well, and its listeners are given words, never an event', async ({ launchApp }) => {
  const { app, audience: library } = await launchApp([], { waitForSlide: false })
  await library.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
  await expectLocked(app, library)
  const heard = await library.evaluate(async () => {
    const told = new Promise<readonly unknown[]>((done) => {
      window.bridge.listen('library:state', (...words: unknown[]) => done(words))
    })
    await window.bridge.ask('library:get')
    return (await told).map((word) => Object.keys(word as object).sort())
  })
  expect(heard).toEqual([['decks', 'displays', 'exporting', 'running', 'settings']])
})

test('every kind of permission is denied before anybody could be asked', async ({ launchApp }) => {
  const { audience } = await launchApp(['present', deckPath])
  const states = await audience.evaluate(async () => {
    const names = [
      'camera',
      'microphone',
      'geolocation',
      'notifications',
      'midi',
      'clipboard-read',
      'idle-detection',
      'persistent-storage',
      'storage-access',
      'window-management',
      'local-fonts',
    ]
    const query = async (name: string) => {
      const { state } = await navigator.permissions.query({ name: name as PermissionName })
      return `${name} ${state}`
    }
    return Promise.all(names.map(query))
  })
  expect(states.filter((state) => !state.endsWith(' denied'))).toEqual([])
  const refused = await audience.evaluate(async () => {
    const wanted: Record<string, () => Promise<unknown>> = {
      camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
      screen: () => navigator.mediaDevices.getDisplayMedia({ video: true }),
      midi: () => navigator.requestMIDIAccess(),
      place: () => new Promise((done, fail) => navigator.geolocation.getCurrentPosition(done, fail)),
      usb: () =>
        (Reflect.get(navigator, 'usb') as { requestDevice: (of: object) => Promise<unknown> }).requestDevice({
          filters: [],
        }),
      serial: () => (Reflect.get(navigator, 'serial') as { requestPort: () => Promise<unknown> }).requestPort(),
      hid: () =>
        (Reflect.get(navigator, 'hid') as { requestDevice: (of: object) => Promise<unknown> }).requestDevice({
          filters: [],
        }),
      clipboard: () => navigator.clipboard.readText(),
      notices: async () => {
        if ((await Notification.requestPermission()) !== 'granted') throw new Error('denied')
      },
    }
    const granted: string[] = []
    for (const [name, ask] of Object.entries(wanted))
      await ask().then(
        () => granted.push(name),
        () => undefined,
      )
    return granted
  })
  expect(refused).toEqual([])
})

test('the built pages hold no address of a network, no webview, and nothing that evaluates text', () => {
  const folder = join(root, 'out/renderer')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    /\.(js|css|html)$/.test(entry.name),
  )
  expect(files.length).toBeGreaterThan(5)
  for (const entry of files) {
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8')
    // Names of vocabularies are no addresses: nothing is ever fetched from them. Svelte's errors name their page.
    const addresses = [...text.matchAll(/https?:\/\/[\w.-]+/g)].map(([address]) => address)
    expect(
      addresses.filter((address) => !/\/\/(www\.w3\.org|svelte\.dev)$/.test(address)),
      entry.name,
    ).toEqual([])
    expect(text, entry.name).not.toMatch(/<webview|allowpopups|\beval\(|new Function\(/)
  }
})
