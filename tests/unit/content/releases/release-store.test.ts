import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { DeckFiles } from '../../../../src/content/deck-files.ts'
import { findOffers } from '../../../../src/content/releases/find-offers.ts'
import { openReleases } from '../../../../src/content/releases/release-store.ts'
import { temporaryFolder } from '../deck-folder.ts'

const deck = (text: string): DeckFiles => new Map([['report.md', Buffer.from(text)]])
const textOf = (folder: string | undefined) => folder && readFileSync(join(folder, 'report.md'), 'utf8')

/** A store with two accepted releases. */
function filled() {
  const folder = temporaryFolder()
  const store = openReleases(folder)
  for (const [index, text] of ['first', 'second'].entries())
    store.accept(store.take(deck(text)), { id: 'a', version: index + 1 })
  return { folder, store }
}

test('what was accepted last plays, the one before is kept, and older ones go', () => {
  const { folder, store } = filled()
  store.accept(store.take(deck('third')), { id: 'a', version: 9 })
  expect([textOf(store.current()?.folder), textOf(store.previous()?.folder)]).toEqual(['third', 'second'])
  expect(readdirSync(folder).sort()).toEqual(['2', '3', 'current'])
  expect([store.highest('a'), store.highest('b')]).toEqual([9, 0])
})

test('the power may fail at every step of an update: the release before still plays', () => {
  const { folder, store } = filled()
  const leftovers = [
    () => mkdirSync(join(folder, '3.new')),
    () => writeFileSync(join(folder, '3.new', 'report.md'), 'thi'),
    () => writeFileSync(join(folder, 'current.new'), '{"accep'),
    () => store.take(deck('third')),
  ]
  for (const leave of leftovers) {
    leave()
    expect(textOf(openReleases(folder).current()?.folder)).toBe('second')
  }
  const again = openReleases(folder)
  again.accept(again.take(deck('fourth')))
  expect(textOf(again.current()?.folder)).toBe('fourth')
})

test.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, 3)],
  ['garbled', (bytes: Buffer) => bytes.map((byte) => byte ^ 1)],
  ['zeroed', (bytes: Buffer) => Buffer.alloc(bytes.length)],
])('a release whose file is %s does not play; the one before does', (_name, spoil) => {
  const { folder, store } = filled()
  const file = join(folder, '2', 'report.md')
  writeFileSync(file, spoil(readFileSync(file)))
  expect(textOf(store.current()?.folder)).toBe('first')
  rmSync(file)
  expect(textOf(store.current()?.folder)).toBe('first')
})

test.each([
  ['cut off', '{"acc'],
  ['empty', ''],
  ['zeroed', '\0\0\0\0'],
  ['of another shape', '{"accepted":"2"}'],
])('a pointer that is %s points at nothing, and the next update mends it', (_name, text) => {
  const { folder, store } = filled()
  writeFileSync(join(folder, 'current'), text)
  expect(store.current()).toBeUndefined()
  store.accept(store.take(deck('third')))
  expect(textOf(store.current()?.folder)).toBe('third')
})

test('decks are offered by their folder or file; a file that still grows has another print', () => {
  const inbox = temporaryFolder()
  mkdirSync(join(inbox, 'deck'))
  mkdirSync(join(inbox, 'photos'))
  writeFileSync(join(inbox, 'deck', 'report.md'), '# a')
  writeFileSync(join(inbox, 'b.deck'), 'a')
  const offers = () => findOffers([inbox, join(inbox, 'missing')])
  const [file, folder] = offers()
  expect(offers()).toEqual([
    { path: join(inbox, 'b.deck'), print: file?.print },
    { path: join(inbox, 'deck'), print: folder?.print },
  ])
  writeFileSync(join(inbox, 'b.deck'), 'ab')
  writeFileSync(join(inbox, 'deck', 'report.md'), '# ab')
  expect(offers().map(({ print }) => print)).not.toContain(file?.print)
  expect(offers().map(({ print }) => print)).not.toContain(folder?.print)
})
