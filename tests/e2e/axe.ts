import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from '@playwright/test'

declare const axe: { run(context: string, options: RunOptions): Promise<AxeResults> }

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** axe reads colours from style sheets and gives up before a gradient; the layout proof measures contrast in the painted pixels. */
const OPTIONS: RunOptions = { rules: { 'color-contrast': { enabled: false } }, resultTypes: ['violations'] }

/** Puts axe into the page; a page that is loaded anew needs it again. */
export async function openAxe(page: Page): Promise<void> {
  await page.evaluate(source)
}

/** The accessibility faults that a machine can find, each with where it is. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  const { violations } = await page.evaluate((options) => axe.run('html', options), OPTIONS)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}
