import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type ElectronApplication, type Page } from '@playwright/test'
import { needsNoSandbox } from '../../src/dev/arguments.ts'
import { root } from '../../src/dev/root.ts'

export interface Launched {
  readonly app: ElectronApplication
  /** The window that the public sees, its first slide painted. */
  readonly audience: Page
  readonly userData: string
}

export interface LaunchOptions {
  /** A folder of an earlier launch, to start again on what it left; by default a new and empty one. */
  readonly userData?: string
  /** False for a launch that shows no deck, such as a refusal: `audience` is then simply the first window. */
  readonly waitForSlide?: boolean
  /** Chromium's switches and variables on top of the usual ones. */
  readonly switches?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

export type LaunchApp = (args: readonly string[], options?: LaunchOptions) => Promise<Launched>

/** The same pixels on every machine: no scaling by the display, no colour profile of the screen. */
const SAME_PIXELS = ['--force-device-scale-factor=1', '--force-color-profile=srgb']
export const switches = (): readonly string[] => [...(needsNoSandbox() ? ['--no-sandbox'] : []), ...SAME_PIXELS]

/** `launchApp(['present', deck])` opens the built app; after the test every app is closed and its user data removed. */
export const test = base.extend<{ launchApp: LaunchApp }>({
  launchApp: async ({ playwright }, use, testInfo) => {
    const apps: ElectronApplication[] = []
    const folders: string[] = []
    await use(async (args, options = {}) => {
      const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'taopu-deck-')))
      folders.push(userData)
      const app = await playwright._electron.launch(launchArguments(args, userData, options))
      askAgainWhenLost(app)
      apps.push(app)
      return { app, audience: await openAudience(app, options.waitForSlide ?? true), userData }
    })
    for (const app of apps) await app.close()
    for (const folder of new Set(folders)) {
      const log = join(folder, 'logs', 'main.log')
      if (testInfo.status !== testInfo.expectedStatus && existsSync(log))
        await testInfo.attach('main.log', { path: log })
      await rm(folder, { recursive: true, force: true })
    }
  },
})

export { expect } from '@playwright/test'

/** V8 may collect the promise of an answer before an idle main process gives it; what was asked for still holds. */
function askAgainWhenLost(app: ElectronApplication): void {
  const evaluate = app.evaluate.bind(app) as (...asked: readonly unknown[]) => Promise<unknown>
  const ask = async (...asked: readonly unknown[]): Promise<unknown> => {
    try {
      return await evaluate(...asked)
    } catch (error) {
      if (String(error).includes('promise was garbage collected')) return ask(...asked)
      throw error
    }
  }
  Object.assign(app, { evaluate: ask })
}

function launchArguments(args: readonly string[], userData: string, options: LaunchOptions) {
  return {
    executablePath: electronPath(),
    args: [...switches(), ...(options.switches ?? []), root, ...args, '--user-data', userData],
    cwd: root,
    env: { ...(process.env as Record<string, string>), ...options.env },
  }
}

async function openAudience(app: ElectronApplication, waitForSlide: boolean): Promise<Page> {
  const first = await app.firstWindow()
  if (!waitForSlide) return first
  await first.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
  for (const window of app.windows()) {
    if ((await window.locator('html[data-role="audience"]').count()) > 0) return window
  }
  return first
}

export function electronPath(): string {
  const path = process.env['TAOPU_ELECTRON_PATH']
  if (!path)
    throw new Error('TAOPU_ELECTRON_PATH is not set: run these tests with `npm run e2e`, which finds Electron first')
  return path
}
