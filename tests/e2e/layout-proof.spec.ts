import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { canvases } from '../../src/deck/canvases.ts'
import { VARIANTS } from '../../src/deck/deck.ts'
import type { CanvasName, Edition } from '../../src/deck/deck.ts'
import { THEMES } from '../../src/deck/parse-deck-spec.ts'
import { root } from '../../src/dev/root.ts'
import { deckPath } from './deck-path.ts'
import { expect, test } from './launch.ts'
import type { LaunchApp } from './launch.ts'
import type { Dress } from './layout-proof/dress.ts'
import {
  figuresOf,
  nothingProven,
  openInspector,
  proveDeck,
  putOn,
  slideIds,
  steer,
  wornBy,
} from './layout-proof/prove.ts'
import type { Proven } from './layout-proof/prove.ts'

const CANVASES = Object.keys(canvases) as readonly CanvasName[]
const EDITIONS = ['full', 'lobby', 'brief'] as const satisfies readonly Edition[]
const DRESSES = THEMES.flatMap((theme) => VARIANTS.map((variant) => ({ theme, variant })))
const TORTURES = ['words', 'figures', 'english', 'side-rows']
/** The player scales a finished layout, so a smaller window shows the same one and is painted sooner. */
const WINDOW_SCALE = 0.3

for (const canvas of CANVASES) {
  const proven = nothingProven()
  for (const edition of EDITIONS)
    test(`layout proof: ${canvas}, ${edition}, every theme and variant`, async ({ launchApp }) => {
      expect(await prove(launchApp, { deck: deckPath, canvas, edition }, proven, DRESSES)).toEqual([])
    })
  for (const name of TORTURES)
    test(`layout proof: ${canvas}, torture by ${name}`, async ({ launchApp }) => {
      const deck = join(root, 'tests/fixtures/decks-torture', name)
      expect(await prove(launchApp, { deck, canvas, edition: 'full' }, nothingProven(), [])).toEqual([])
    })
}

for (const dress of DRESSES.filter(({ variant }) => variant !== 'mixed').slice(1, 3))
  test(`a deck in ${dress.theme}, ${dress.variant} wears what the proof dresses it in`, async ({ launchApp }) => {
    const deck = await deckInDress(join(root, deckPath), dress)
    const { audience } = await launchApp(['present', deck, '--edition', 'lobby'])
    await openInspector(audience)
    for (const id of (await slideIds(audience)).slice(0, 12)) {
      const worn = await wornBy(audience, id)
      await putOn(audience, dress)
      expect(await wornBy(audience, id), id).toEqual(worn)
      await steer(audience, 'next')
    }
    await rm(join(deck, '..'), { recursive: true })
  })

interface Show {
  readonly deck: string
  readonly canvas: CanvasName
  readonly edition: Edition
}

async function prove(
  launchApp: LaunchApp,
  { deck, canvas, edition }: Show,
  proven: Proven,
  dresses: readonly Dress[],
): Promise<readonly string[]> {
  test.setTimeout(300_000)
  const { audience } = await launchApp(['present', deck, '--canvas', canvas, '--edition', edition])
  const { width, height } = canvases[canvas]
  await audience.setViewportSize({ width: width * WINDOW_SCALE, height: height * WINDOW_SCALE })
  await openInspector(audience)
  const figures = await figuresOf(deck, canvas, edition)
  const findings = await proveDeck(audience, figures, proven, dresses)
  return findings.map(
    ({ slide, rule, words, measure = '', dress }) =>
      `${slide} ${rule}: ${words} ${measure} ${dress ? `(${dress.theme}, ${dress.variant})` : ''}`,
  )
}

/** A copy of a deck's folder whose deck.yaml names theme and variant. */
async function deckInDress(folder: string, { theme, variant }: Dress): Promise<string> {
  const copy = join(await mkdtemp(join(tmpdir(), 'layout-proof-')), basename(folder))
  await cp(folder, copy, { recursive: true })
  const file = join(copy, 'deck.yaml')
  const words = (await readFile(file, 'utf8')).replace(/^theme: .*$/m, '')
  await writeFile(file, `${words}\ntheme: ${theme}\nvariant: ${variant}\n`)
  return copy
}
