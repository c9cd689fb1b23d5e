import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundledDeck, openShow } from '../../../src/main/open-show.ts'
import { deckFolder, temporaryFolder } from '../content/deck-folder.ts'

test('a deck that passes is opened, with the name of its report for the source card', async () => {
  const opened = await openShow('slides/taopu-2020', '4:3', 'lobby')
  expect(opened).toMatchObject({ ok: true, deck: { canvas: '4:3', edition: 'lobby' }, source: 'taopu-2020/report.md' })
})

test('a deck that fails is refused with place and message of each error', async () => {
  const folder = deckFolder({ 'report.md': '# 报告\n\n- 建房100套\n', 'deck.yaml': 'minutes: 9\ntitel: 甲\n' })
  const opened = await openShow(folder, '16:9', 'full')
  expect(opened).toMatchObject({
    ok: false,
    refusal: { folder, fault: 'audit', problems: [{ place: 'deck.yaml 第 2 行' }] },
  })
})

test('a folder without a report is refused as well', async () => {
  expect(await openShow(temporaryFolder(), '16:9', 'full')).toMatchObject({
    ok: false,
    refusal: { fault: 'unusable', problems: [{ place: 'report.md' }] },
  })
})

test('the bundled deck is the first folder of slides; files beside it do not count', () => {
  const app = temporaryFolder()
  expect(bundledDeck(app)).toBeUndefined()
  mkdirSync(join(app, 'slides', 'b-deck'), { recursive: true })
  writeFileSync(join(app, 'slides', '.DS_Store'), '')
  expect(bundledDeck(app)).toBe(join(app, 'slides', 'b-deck'))
})
