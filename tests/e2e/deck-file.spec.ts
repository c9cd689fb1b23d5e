import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packDeck } from '../../src/content/package/pack-deck.ts'
import { root } from '../../src/dev/root.ts'
import { deckPath } from './deck-path.ts'
import { expect, test } from './launch.ts'

let place = ''

test.beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'deck-file-'))
  const signWith = generateKeyPairSync('ed25519').privateKey
  const packed = await packDeck(join(root, deckPath), join(place, 'signed.deck'), { created: new Date(), signWith })
  expect(packed.ok).toBe(true)
})

test.afterAll(() => rm(place, { recursive: true }))

test('a signed .deck file is shown as its folder is, by its path alone', async ({ launchApp }) => {
  const { audience } = await launchApp([join(place, 'signed.deck')])
  await expect(audience.locator('section.present')).toHaveAttribute('data-layout', 'cover')
  await audience.keyboard.press('ArrowRight')
  await expect(audience.locator('section.present')).not.toHaveAttribute('data-layout', 'cover')
})

test('a damaged .deck file is not shown; the window says why and what to do', async ({ launchApp }) => {
  const bytes = await readFile(join(place, 'signed.deck'))
  await writeFile(join(place, 'damaged.deck'), bytes.subarray(0, bytes.length / 2))
  const { app, audience, userData } = await launchApp(['kiosk', join(place, 'damaged.deck')], { waitForSlide: false })
  await expect.poll(() => app.windows().map((each) => each.url())).toEqual(['app://deck/refusal/index.html'])
  const window = app.windows()[0] ?? audience
  await expect(window.getByRole('heading')).toHaveText('文件已损坏，不能放映')
  await expect(window.getByRole('listitem')).toContainText('“damaged.deck”不完整或已损坏')
  expect(await readFile(join(userData, 'logs', 'main.log'), 'utf8')).toContain('"event":"content-refused"')
})
