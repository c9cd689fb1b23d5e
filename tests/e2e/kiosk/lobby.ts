import { mkdtemp, readFile, rename, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { fixtures } from './decks.ts'

export interface Lobby {
  readonly userData: string
  /** For `launchApp`: its user data and a clock that the test sets. */
  readonly options: { readonly userData: string; readonly env: Readonly<Record<string, string>> }
  readonly save: (settings: string) => Promise<void>
  readonly setClock: (iso: string) => Promise<void>
  readonly health: () => Promise<Readonly<Record<string, unknown>>>
  readonly events: (event: string) => Promise<readonly Readonly<Record<string, unknown>>[]>
}

/** The user data of a kiosk that has not started yet, in Shanghai on Monday 30 November 2026 at ten. */
export async function furnishLobby(settings: string): Promise<Lobby> {
  const userData = await mkdtemp(join(tmpdir(), 'taopu-lobby-'))
  const clock = join(userData, 'clock')
  // Whole or not at all: the kiosk may read it at this moment.
  const setClock = async (iso: string) => {
    await writeFile(`${clock}.new`, iso)
    await rename(`${clock}.new`, clock)
  }
  await setClock('2026-11-30T10:00:00+08:00')
  let saves = 0
  const save = async (text: string) => {
    const file = join(userData, 'kiosk.yaml')
    await writeFile(file, `timezone: Asia/Shanghai\n${text}`)
    // Two saves within a tick of the file system's clock still differ.
    await utimes(file, new Date(), new Date(Date.now() + 10 * ++saves))
  }
  await save(settings)
  const lines = async () => (await readFile(join(userData, 'logs/main.log'), 'utf8')).trim().split('\n')
  return {
    userData,
    options: { userData, env: { TAOPU_DECK_CLOCK_FILE: clock } },
    save,
    setClock,
    health: async () => JSON.parse(await readFile(join(userData, 'health.json'), 'utf8')) as Record<string, unknown>,
    events: async (event) =>
      (await lines())
        .map((line) => JSON.parse(line) as Record<string, unknown>)
        .filter((entry) => entry['event'] === event),
  }
}

/** Keys as the system sends them: those that a test driver types do not pass main's lock. */
export async function pressForReal(app: ElectronApplication, keyCode: string, ...modifiers: readonly string[]) {
  const key = { keyCode, modifiers: [...modifiers] as ('control' | 'alt' | 'shift')[] }
  await app.evaluate(({ BrowserWindow }, { keyCode: code, modifiers: held }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    for (const type of ['keyDown', 'keyUp'] as const) contents?.sendInputEvent({ type, keyCode: code, modifiers: held })
  }, key)
}

export const openPinPad = async (app: ElectronApplication, page: Page) => {
  await pressForReal(app, 'P', 'control', 'alt', 'shift')
  await page.locator('.keys').waitFor()
}

export async function typePin(page: Page, pin: string): Promise<void> {
  for (const digit of pin) await page.getByRole('button', { name: digit, exact: true }).click()
  await page.getByRole('button', { name: '确认' }).click()
}

/** The deck that every window of the kiosk shows, by the title of its page. */
export const titles = (app: ElectronApplication) =>
  app.evaluate(({ webContents }) => webContents.getAllWebContents().map((contents) => contents.getTitle()))

export { fixtures }
