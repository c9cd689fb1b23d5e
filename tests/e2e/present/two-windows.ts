import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect } from '../launch.ts'

/** The presenter's window of a show on two displays, its panes drawn. */
export async function presenterOf(app: ElectronApplication): Promise<Page> {
  await expect.poll(() => pages(app, 'presenter').length).toBe(1)
  const [presenter] = pages(app, 'presenter') as [Page]
  await presenter.locator('html[data-role="presenter"][data-ready="true"]').waitFor({ state: 'attached' })
  return presenter
}

const pages = (app: ElectronApplication, kind: string) =>
  app.windows().filter((page) => page.url().startsWith(`app://deck/${kind}/`))

/** Where each visible window is, by the kind of its page. */
export function placesOf(app: ElectronApplication): Promise<Readonly<Record<string, Electron.Rectangle>>> {
  return app.evaluate(({ BrowserWindow }) =>
    Object.fromEntries(
      BrowserWindow.getAllWindows()
        .filter((window) => window.isVisible())
        .map((window) => [window.webContents.getURL().split('/')[3] ?? '', window.getBounds()]),
    ),
  )
}

export const shows = (page: Page, id: string) =>
  expect(page.locator('section.present')).toHaveAttribute('data-slide-id', id)

/**
 * Asks a page through main: Playwright cannot look into one that has crashed, even when it is back. Undefined while the page
 * does not answer, for one that dies while it is asked never does.
 */
export const askPage = (app: ElectronApplication, kind: 'audience' | 'presenter', code: string): Promise<unknown> =>
  app.evaluate(
    ({ webContents }, asked) => {
      const page = webContents.getAllWebContents().find((each) => each.getURL().includes(`/${asked.kind}/`))
      const silence = new Promise((resolve) => setTimeout(() => resolve(undefined), 1000))
      return Promise.race([page?.executeJavaScript(asked.code), silence])
    },
    { kind, code },
  )

export const crash = (app: ElectronApplication, kind: 'audience' | 'presenter') =>
  app.evaluate(
    ({ webContents }, wanted) =>
      webContents
        .getAllWebContents()
        .find((each) => each.getURL().includes(`/${wanted}/`))
        ?.forcefullyCrashRenderer(),
    kind,
  )

/** A picture of what a window shows, as a PNG. The driver's own now and then waits for ever for a window that is all black. */
export async function photograph(app: ElectronApplication, kind: 'audience' | 'presenter', path: string) {
  const shoot = () =>
    app.evaluate(({ webContents }, wanted) => {
      const page = webContents.getAllWebContents().find((each) => each.getURL().includes(`/${wanted}/`))
      const silence = new Promise<string>((resolve) => setTimeout(() => resolve(''), 3000))
      const picture = page?.capturePage().then((image) => image.toPNG().toString('base64')) ?? ''
      return Promise.race([picture, silence])
    }, kind)
  await expect(async () => {
    const png = await shoot()
    expect(png).not.toBe('')
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, Buffer.from(png, 'base64'))
  }).toPass()
}
