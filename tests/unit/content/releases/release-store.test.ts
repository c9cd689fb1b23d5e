import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import type { DeckFiles } from '../../../../src/content/deck-files.ts'
import { findOffers } from '../../../../src/content/releases/find-offers.ts'
import { openReleases } from '../../../../src/content/releases/release-store.ts'
import type { ReleaseStore } from '../../../../src/content/releases/release-store.ts'
import { temporaryFolder } from '../deck-folder.ts'

const deck = (text: string): DeckFiles => new Map([['report.md', Buffer.from(text)]])
const textOf = (folder: string | undefined) => folder && readFileSync(join(folder, 'report.md'), 'utf8')

/** A store with two accepted releases of a deck `a`. */
function filled() {
  const folder = temporaryFolder()
  const store = openReleases(folder)
  for (const [index, text] of ['first', 'second'].entries()) accept(store, text, index + 1)
  return { folder, store }
}

const accept = (store: ReleaseStore, text: string, version: number, place = 'a') =>
  store.accept(store.take(deck(text), place), { place, prints: [text], edition: { id: place, version } })

const now = (store: ReleaseStore) => [textOf(store.current('a')?.folder), textOf(store.previous('a')?.folder)]

test('what was accepted last plays, the one before is kept, and older ones go', () => {
  const { folder, store } = filled()
  accept(store, 'third', 9)
  expect(now(store)).toEqual(['third', 'second'])
  expect(now(openReleases(folder))).toEqual(['third', 'second'])
  expect(readdirSync(folder).sort()).toEqual(['2', '3', 'current'])
  expect([store.highest('a'), store.highest('b'), store.highest('toString')]).toEqual([9, 0, 0])
  expect([store.isSettled('first'), store.isSettled('fourth')]).toEqual([true, false])
})

test('each place has releases of its own, and what waits for its turn is not cleared away', () => {
  const { folder, store } = filled()
  const waiting = store.take(deck('waits'), 'b')
  accept(store, 'third', 3)
  store.accept(waiting, { place: 'b', prints: ['overtaken', 'waits'] })
  const again = openReleases(folder)
  expect(now(again)).toEqual(['third', 'second'])
  expect(textOf(again.current('b')?.folder)).toBe('waits')
  expect([again.previous('b'), again.current('toString')]).toEqual([undefined, undefined])
  expect(['overtaken', 'waits', 'other'].map(again.isSettled)).toEqual([true, true, false])
})

test('the folder of a release has the name of its deck, whatever characters that holds', () => {
  const store = openReleases(temporaryFolder())
  const nameOf = (name: string) => basename(store.take(deck('a'), name).folder)
  expect(['桃浦 2020', '../up', 'a/b:c', '长'.repeat(200)].map(nameOf)).toEqual([
    '桃浦 2020',
    '__up',
    'a_b_c',
    '长'.repeat(60),
  ])
})

test('the power may fail at every step of an update: the release before still plays', () => {
  const { folder, store } = filled()
  const leftovers = [
    () => mkdirSync(join(folder, '3.new', 'a'), { recursive: true }),
    () => writeFileSync(join(folder, '3.new', 'a', 'report.md'), 'thi'),
    () => writeFileSync(join(folder, 'current.new'), '{"accep'),
    () => store.take(deck('third'), 'a'),
  ]
  for (const leave of leftovers) {
    leave()
    expect(now(openReleases(folder))[0]).toBe('second')
  }
  const again = openReleases(folder)
  accept(again, 'fourth', 4)
  expect(now(again)[0]).toBe('fourth')
  expect(readdirSync(folder).filter((name) => /^\d+$/.test(name))).toHaveLength(2)
})

test.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, 3)],
  ['garbled', (bytes: Buffer) => bytes.map((byte) => byte ^ 1)],
  ['zeroed', (bytes: Buffer) => Buffer.alloc(bytes.length)],
])('a release whose file is %s does not play; the one before does', (_name, spoil) => {
  const { folder } = filled()
  for (const name of ['a/report.md', 'sums.json']) {
    const file = join(folder, '2', name)
    const good = readFileSync(file)
    writeFileSync(file, spoil(good))
    expect(now(openReleases(folder))[0]).toBe('first')
    rmSync(file)
    expect(now(openReleases(folder))[0]).toBe('first')
    writeFileSync(file, good)
  }
})

test.each([
  ['cut off', '{"acc'],
  ['empty', ''],
  ['zeroed', '\0\0\0\0'],
  ['of another shape', '{"accepted":"2"}'],
])('a pointer that is %s points at nothing, and the next update mends it', (_name, text) => {
  const { folder } = filled()
  writeFileSync(join(folder, 'current'), text)
  const store = openReleases(folder)
  expect(store.current('a')).toBeUndefined()
  accept(store, 'third', 3)
  expect(now(openReleases(folder))[0]).toBe('third')
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
