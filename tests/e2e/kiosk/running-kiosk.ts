import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { expect } from '../launch.ts'

export interface Entry {
  readonly t: string
  readonly event: string
  readonly ms?: number
  readonly slide?: string
  readonly loop?: number
  readonly kind?: string
}

/** What a kiosk has logged so far; its last line may still be half written. */
export const logOf = (userData: string): readonly Entry[] =>
  readFileSync(join(userData, 'logs/main.log'), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Entry)

export const countOf = (userData: string, event: string): number =>
  logOf(userData).filter((entry) => entry.event === event).length

/** The main process and its children by Chromium's name for them: `renderer`, `gpu-process`, `utility`. */
export function childrenOf(main: number, type: string): readonly number[] {
  return readdirSync('/proc').flatMap((name) => {
    const command = /^\d+$/.test(name) ? readUnlessGone(`/proc/${name}/cmdline`) : ''
    const parents = command.includes(`--type=${type}`) ? ancestors(Number(name)) : []
    return parents.includes(main) ? [Number(name)] : []
  })
}

function ancestors(pid: number): readonly number[] {
  const parent = Number(/^PPid:\s+(\d+)/m.exec(readUnlessGone(`/proc/${pid}/status`))?.[1] ?? 0)
  return parent > 1 ? [parent, ...ancestors(parent)] : []
}

/** A process may end between the listing and the reading. */
function readUnlessGone(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return ''
    throw error
  }
}

/** Ends a kiosk that began by itself, as the driver ends those that it launches; resolves when nothing of it is left. */
export async function endKiosk(userData: string): Promise<void> {
  process.kill(Number(readFileSync(join(userData, 'running'), 'utf8')), 'SIGTERM')
  const left = () =>
    readdirSync('/proc').filter(
      (name) => /^\d+$/.test(name) && readUnlessGone(`/proc/${name}/cmdline`).includes(userData),
    )
  await expect.poll(left).toEqual([])
}

/** The deck's page as main sees it now, whatever process draws it: a test driver loses a page that dies. */
export const inPage = <T>(app: ElectronApplication, script: string): Promise<T> =>
  app.evaluate(
    ({ BrowserWindow }, code) =>
      BrowserWindow.getAllWindows()[0]
        ?.webContents.executeJavaScript(code)
        .catch(() => undefined) as Promise<T>,
    script,
  )

/** Lets the page run something that may never end. */
export const startInPage = (app: ElectronApplication, script: string): Promise<void> =>
  app.evaluate(({ BrowserWindow }, code) => {
    BrowserWindow.getAllWindows()[0]
      ?.webContents.executeJavaScript(code)
      .catch(() => undefined)
  }, script)

/** How many of a grid of places on the screen differ in brightness from the darkest: a slide has words, a bare ground none. */
export const lightRange = (app: ElectronApplication): Promise<number> =>
  app.evaluate(async ({ BrowserWindow }) => {
    const picture = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage()
    if (!picture || picture.isEmpty()) return 0
    const bitmap = picture.resize({ width: 64, height: 36 }).toBitmap()
    const greens = Array.from({ length: bitmap.length / 4 }, (_, pixel) => bitmap[pixel * 4 + 1] ?? 0)
    return Math.max(...greens) - Math.min(...greens)
  })

/** A slide stands on the screen, and what is captured of it has light and dark. */
export async function expectSlide(app: ElectronApplication): Promise<void> {
  const shown = () => inPage<string>(app, `document.querySelector('section.present')?.dataset.slideId ?? ''`)
  await expect.poll(shown).toMatch(/^s\d+/)
  await expect.poll(() => lightRange(app)).toBeGreaterThan(30)
}
