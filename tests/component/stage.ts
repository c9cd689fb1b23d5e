import { test as base } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import type { Deck, Figure, Slide } from '../../src/deck/deck.ts'
import { electronPath, switches } from '../e2e/launch.ts'
import { buildHarness } from './harness/build.ts'
import type * as Harness from './harness/page/mount.ts'

declare const harness: typeof Harness

/** A page in the real Electron that shows one component at a time. */
export interface Stage {
  readonly page: Page
  /** Mounts a slide; with motion its entrance begins, without it stands in its end state. */
  readonly show: (slide: Slide, deck: Deck, options?: { readonly motion: boolean }) => Promise<Locator>
  readonly showSource: (figure: Figure, report: string, fileName: string) => Promise<Locator>
  readonly marks: () => Promise<readonly Harness.Mark[]>
  /** The colour painted at the middle of each mark. */
  readonly coloursAtMarks: () => Promise<readonly string[]>
}

export const test = base.extend<{ stage: Stage }, { blankPage: Page }>({
  blankPage: [
    async ({ playwright }, use) => {
      const program = await buildHarness()
      const app = await playwright._electron.launch({
        executablePath: electronPath(),
        args: [...switches(), program],
        env: process.env as Record<string, string>,
      })
      const page = await app.firstWindow()
      await page.waitForFunction(() => 'harness' in globalThis)
      await use(page)
      await app.close()
    },
    { scope: 'worker' },
  ],
  stage: async ({ blankPage: page }, use) => {
    await page.setViewportSize({ width: 1920, height: 1080 })
    await use({
      page,
      show: async (slide, deck, { motion } = { motion: false }) => {
        await page.evaluate(([a, b, c]) => harness.mountSlide(a, b, c), [slide, deck, motion] as const)
        return page.locator('.slide')
      },
      showSource: async (figure, report, fileName) => {
        await page.evaluate(([a, b, c]) => harness.mountSource(a, b, c), [figure, report, fileName] as const)
        return page.getByRole('dialog')
      },
      marks: () => page.locator('figure canvas').evaluate((canvas: HTMLCanvasElement) => harness.marksOf(canvas)),
      coloursAtMarks: () =>
        page.locator('figure canvas').evaluate((canvas: HTMLCanvasElement) => harness.coloursAtMarks(canvas)),
    })
  },
})

export { expect } from '@playwright/test'
