import { expect, test } from 'vitest'
import { isHeard, keySheet } from '../../../src/player/key-sheet.ts'
import type { Place } from '../../../src/player/key-sheet.ts'
import { actionOf, codesOf } from '../../../src/player/keys.ts'

const PLACES: readonly Place[] = ['desk', 'hall', 'window', 'file']
const keysIn = (place: Place) => keySheet(place).flatMap(({ keys }) => keys)
const key = (code: string, shiftKey = false) => ({
  code,
  key: '',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey,
})

test.each(PLACES)('%s: every row has its keys and its words, and no two are the same', (place) => {
  const rows = keySheet(place)
  expect(rows.filter(({ keys, does }) => keys.length === 0 || does === '')).toEqual([])
  expect(new Set(rows.map(({ does }) => does)).size).toBe(rows.length)
})

test('a place lists only what works there', () => {
  expect(keysIn('desk')).not.toContain('M')
  expect(keysIn('desk')).toEqual(expect.arrayContaining(['G', '/', 'H', 'X', '?', 'F1', 'Shift+F5', 'Esc']))
  expect(keysIn('hall')).toEqual(expect.arrayContaining(['M', 'L', 'P']))
  for (const place of ['window', 'file'] as const)
    for (const speakers of ['L', 'G', '/', 'H', 'P', 'X', 'R', 'K']) expect(keysIn(place)).not.toContain(speakers)
  expect(keysIn('window')).not.toContain('A')
  expect(keysIn('file')).toContain('A')
})

test('a key is named by what stands on it', () => {
  const [next, previous] = keySheet('desk')
  expect(next?.keys).toEqual(['→', '↓', 'PgDn', 'Space', 'Enter'])
  expect(previous?.keys).toEqual(['←', '↑', 'PgUp', 'Backspace'])
  expect(keySheet('window').map(({ keys }) => keys.join(' '))).toEqual(
    expect.arrayContaining(['1…9 Enter', 'B .', 'F F11', '? F1']),
  )
})

test('every key that does anything stands on a sheet', () => {
  const listed = new Set(PLACES.flatMap(keysIn))
  const codes = ['Space', 'F1', 'F5', 'F11', ...[...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `Key${letter}`)]
  for (const code of codes) if (actionOf(key(code))) expect(listed).toContain(code.replace('Key', ''))
  const step = actionOf(key('F5', true))
  expect(step && codesOf(step)).toEqual(['Shift+F5'])
})

test('a window without a speaker does not hear a speaker’s keys', () => {
  const freeze = actionOf(key('KeyH'))
  const next = actionOf(key('ArrowRight'))
  const digit = actionOf(key('Digit3'))
  if (!freeze || !next || !digit) throw new Error('no such keys')
  expect([isHeard(freeze, 'window'), isHeard(freeze, 'hall')]).toEqual([false, true])
  expect([isHeard(next, 'window'), isHeard(digit, 'file')]).toEqual([true, true])
})
