import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import type { Page } from '@playwright/test'
import { drawAppIcon, drawDocumentIcon } from './icons/draw-icon.ts'
import { packIcns, packIco } from './icons/icon-containers.ts'
import type { Picture } from './icons/icon-containers.ts'
import { root } from './root.ts'
import { runMain, say } from './say.ts'

const FOLDER = join(root, 'assets', 'build')
/** What Linux desktops look up; the larger one is for macOS. */
const SIZES = [16, 32, 48, 64, 128, 256, 512]
const ICO_SIZES = [16, 32, 48, 64, 128, 256]
const ICNS_SIZES = [16, 32, 64, 128, 256, 512]

/** `npm run icons`: draws the icons from the theme's motifs into assets/build; a system's Chromium rasters them. */
async function drawIcons(): Promise<number> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
  const page = await browser.newPage()
  for (const [name, draw] of [['icon', drawAppIcon] as const, ['deck', drawDocumentIcon] as const]) {
    const pictures: Picture[] = []
    for (const size of SIZES) pictures.push({ size, png: await raster(page, draw(size), size) })
    await writeIcons(name, pictures)
  }
  await browser.close()
  say(`icons are in ${FOLDER}`)
  return 0
}

async function writeIcons(name: string, pictures: readonly Picture[]): Promise<void> {
  const folder = join(FOLDER, `${name}s`)
  await mkdir(folder, { recursive: true })
  for (const { size, png } of pictures) await writeFile(join(folder, `${size}x${size}.png`), png)
  const only = (sizes: readonly number[]) => pictures.filter(({ size }) => sizes.includes(size))
  await writeFile(join(FOLDER, `${name}.ico`), packIco(only(ICO_SIZES)))
  await writeFile(join(FOLDER, `${name}.icns`), packIcns(only(ICNS_SIZES)))
}

async function raster(page: Page, svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`)
  return page.screenshot({ omitBackground: true })
}

runMain(drawIcons)
