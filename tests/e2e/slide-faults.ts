import { expect } from '@playwright/test'
import type { ElectronApplication } from '@playwright/test'
import { FAULTS } from '../../src/ipc/show.ts'
import type { Fault } from '../../src/ipc/show.ts'
import type { LaunchOptions } from './launch.ts'
import { fixtures } from './kiosk/decks.ts'

export { FAULTS }

/** Six slides in the lobby edition, of which the third is a chart. */
export const deck = fixtures.town.folder
export const edition = ['--edition', 'lobby']
/** What the third slide says, in whatever way it is shown. */
export const WORDS = ['民生保障', '820', '210']

/** @param fault what goes wrong on the third slide. A page has little memory, so that it is eaten up soon. */
export const faulty = (fault: Fault, env: Readonly<Record<string, string>> = {}): LaunchOptions => ({
  env: { ...env, TAOPU_DECK_FAULTS: `s3=${fault}` },
  switches: ['--js-flags=--max-old-space-size=96'],
})

/** Whether the fault ends the page's process, by itself or because it hangs. */
export const isDeadly = (fault: Fault): boolean => ['loop', 'memory', 'kill'].includes(fault)

export interface Standing {
  readonly id: string
  readonly plain: boolean
  readonly text: string
}

/** The slide on the audience's page as main sees it, whatever process draws it; a driver loses a page that dies. */
export const standing = (app: ElectronApplication): Promise<Standing | undefined> =>
  app.evaluate(({ webContents }) => {
    const page = webContents.getAllWebContents().find((each) => each.getURL().includes('/audience/'))
    const silence = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 1000))
    const asked = page?.executeJavaScript(`{
      const slide = document.querySelector('section.present')
      const ready = document.documentElement.dataset.ready === 'true'
      const faded = slide && getComputedStyle(slide).opacity === '1'
      ready && faded && { id: slide.dataset.slideId, plain: slide.querySelector('[data-plain]') !== null, text: slide.textContent }
    }`) as Promise<Standing> | undefined
    return Promise.race([asked?.catch(() => undefined), silence])
  })

export const stands = (app: ElectronApplication, id: string, how: 'plain' | 'laid out') =>
  expect
    .poll(
      async () => (({ id: shown, plain }) => ({ id: shown, plain }))((await standing(app)) ?? { id: '', plain: false }),
      {
        timeout: 30_000,
      },
    )
    .toEqual({ id, plain: how === 'plain' })

type Kind = 'audience' | 'presenter'

/** Keys as the system sends them to a window: main hears them too, and they need no page. */
const pressIn =
  (kind: Kind) =>
  (app: ElectronApplication, ...keys: readonly string[]): Promise<void> =>
    app.evaluate(
      ({ webContents }, { kind: wanted, codes }) => {
        const page = webContents.getAllWebContents().find((each) => each.getURL().includes(`/${wanted}/`))
        for (const keyCode of codes) {
          page?.sendInputEvent({ type: 'keyDown', keyCode })
          page?.sendInputEvent({ type: 'keyUp', keyCode })
        }
      },
      { kind, codes: keys },
    )

export const press = pressIn('audience')
export const pressAtDesk = pressIn('presenter')
