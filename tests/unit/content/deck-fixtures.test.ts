import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDeck } from '../../../src/content/open-deck.ts'
import { FULL, kindsOf } from '../deck/build-from.ts'

const DECKS = 'tests/fixtures/decks'

interface Expected {
  readonly exit: 0 | 1
  /** Layouts of the slides, of charts their kinds; left out where only the problems matter. */
  readonly kinds?: readonly string[]
  readonly problems: readonly { readonly code: string; readonly file: string; readonly line: number }[]
}

test.each(readdirSync(DECKS))('%s', async (name) => {
  const folder = join(DECKS, name)
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected
  const opened = await openDeck(folder, FULL)
  if (!opened.usable) throw new Error(opened.problems[0]?.message)
  expect(opened.audit.problems).toMatchObject(expected.problems)
  expect(opened.audit.ok).toBe(expected.exit === 0)
  if (expected.kinds) expect(kindsOf(opened.deck)).toEqual(expected.kinds)
})

test.each(['16:9', '4:3', '32:9', '9:16'] as const)('every clean fixture is clean on %s as well', async (canvas) => {
  for (const name of readdirSync(DECKS)) {
    const { exit } = JSON.parse(readFileSync(join(DECKS, name, 'expected.json'), 'utf8')) as Expected
    const opened = await openDeck(join(DECKS, name), { canvas, edition: 'full' })
    expect(opened.usable && opened.audit.ok, name).toBe(exit === 0)
  }
})
