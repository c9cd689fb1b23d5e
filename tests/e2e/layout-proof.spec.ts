import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { canvases } from '../../src/deck/canvases.ts'
import type { CanvasName } from '../../src/deck/deck.ts'
import { root } from '../../src/dev/root.ts'
import { deckPath } from './deck-path.ts'
import { expect, test } from './launch.ts'
import type { LaunchApp } from './launch.ts'
import { openInspector, proveDeck } from './layout-proof/prove.ts'

const CANVASES = Object.keys(canvases) as readonly CanvasName[]
const EDITIONS = ['full', 'lobby']
const THEMES = ['festive', 'neutral']
const TORTURES = ['words', 'figures']
/** The player scales a finished layout, so a smaller window shows the same one and is painted sooner. */
const WINDOW_SCALE = 0.4

for (const canvas of CANVASES) {
  for (const theme of THEMES) {
    const pictured = new Set<string>()
    for (const edition of EDITIONS)
      test(`layout proof: ${canvas}, ${edition}, ${theme}`, async ({ launchApp }) => {
        const deck = await deckInTheme(join(root, deckPath), theme)
        const findings = await prove(launchApp, [deck, '--canvas', canvas, '--edition', edition], canvas, pictured)
        await rm(join(deck, '..'), { recursive: true })
        expect(findings).toEqual([])
      })
  }
  for (const name of TORTURES)
    test(`layout proof: ${canvas}, torture by ${name}`, async ({ launchApp }) => {
      const deck = join(root, 'tests/fixtures/decks-torture', name)
      expect(await prove(launchApp, [deck, '--canvas', canvas], canvas, new Set())).toEqual([])
    })
}

async function prove(
  launchApp: LaunchApp,
  show: readonly string[],
  canvas: CanvasName,
  pictured: Set<string>,
): Promise<readonly string[]> {
  test.setTimeout(120_000)
  const { audience } = await launchApp(['present', ...show])
  const { width, height } = canvases[canvas]
  await audience.setViewportSize({ width: width * WINDOW_SCALE, height: height * WINDOW_SCALE })
  await openInspector(audience)
  const findings = await proveDeck(audience, pictured)
  return findings.map(({ slide, rule, text }) => `${slide} ${rule}: ${text}`)
}

/** A copy of a deck's folder whose deck.yaml names the theme. */
async function deckInTheme(folder: string, theme: string): Promise<string> {
  const copy = join(await mkdtemp(join(tmpdir(), 'layout-proof-')), basename(folder))
  await cp(folder, copy, { recursive: true })
  const file = join(copy, 'deck.yaml')
  const words = (await readFile(file, 'utf8')).replace(/^theme: .*$/m, '')
  await writeFile(file, `${words}\ntheme: ${theme}\n`)
  return copy
}
