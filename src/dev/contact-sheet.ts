import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from '@playwright/test'
import type { ElectronApplication } from '@playwright/test'
import { needsNoSandbox } from './arguments.ts'
import { buildApp } from './build.ts'
import { composeSheet } from './compose-sheet.ts'
import { prepareMachine } from './machine.ts'
import { root } from './root.ts'
import { runMain, say } from './say.ts'

interface Wanted {
  readonly canvas: string
  readonly edition: string
  readonly width: number
  readonly height: number
  readonly columns: number
}

const EDITIONS = ['full', 'lobby', 'brief']
const CANVASES = [
  { canvas: '16:9', width: 1920, height: 1080, columns: 6 },
  { canvas: '4:3', width: 1600, height: 1200, columns: 6 },
  { canvas: '32:9', width: 3840, height: 1080, columns: 4 },
  { canvas: '9:16', width: 1080, height: 1920, columns: 10 },
]

/** `npm run contact-sheet [-- CANVAS EDITION]`: every slide of the default deck, and one sheet per canvas and edition, in out/. */
async function contactSheets([canvas, edition]: readonly string[]): Promise<number> {
  await buildApp()
  const sheets = CANVASES.flatMap((shape) => EDITIONS.map((name) => ({ ...shape, edition: name })))
  for (const sheet of sheets)
    if ((canvas ?? sheet.canvas) === sheet.canvas && (edition ?? sheet.edition) === sheet.edition)
      await contactSheet(sheet)
  return 0
}

async function contactSheet(wanted: Wanted): Promise<void> {
  const { electron, env } = await prepareMachine(`${wanted.width}x${wanted.height}x24`)
  const userData = await mkdtemp(join(tmpdir(), 'contact-sheet-'))
  const name = `${wanted.canvas.replace(':', '-')}-${wanted.edition}`
  const folder = join(root, 'out/contact-sheets', name)
  await mkdir(folder, { recursive: true })
  const app = await _electron.launch({
    executablePath: electron.executable,
    args: [
      ...(needsNoSandbox() ? ['--no-sandbox'] : []),
      '--force-device-scale-factor=1',
      root,
      ...showArguments(wanted, userData),
    ],
    env: { ...(env as Record<string, string>), DISPLAY: env['DISPLAY'] ?? '' },
  })
  const pictures = await photograph(app, folder, wanted)
  await writeFile(`${folder}.jpg`, await composeSheet(app, pictures, wanted))
  await app.close()
  await rm(userData, { recursive: true, force: true })
  say(`${folder}.jpg: ${pictures.length} slides`)
}

function showArguments({ canvas, edition }: Wanted, userData: string): readonly string[] {
  return ['present', '--canvas', canvas, '--edition', edition, '--user-data', userData]
}

/** Takes every slide in its end state: motion off, so that nothing has to be waited for but the picture itself. */
async function photograph(
  app: ElectronApplication,
  folder: string,
  { width, height }: Wanted,
): Promise<readonly Buffer[]> {
  const page = await app.firstWindow()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.reload()
  await page.setViewportSize({ width, height })
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
  const ids = await page
    .locator('section[data-slide-id]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-slide-id') ?? ''))
  const pictures: Buffer[] = []
  for (const id of ids) {
    await page.locator(`section.present[data-slide-id="${id}"]:not(:has([data-drawn="false"]))`).waitFor()
    pictures.push(await page.screenshot({ path: join(folder, `${id}.png`) }))
    await page.keyboard.press('ArrowRight')
  }
  return pictures
}

runMain(() => contactSheets(process.argv.slice(2)))
