import { expect, test } from 'vitest'
import { misnamedDecks } from '../../../src/content/deck-files.ts'
import type { DeckFiles } from '../../../src/content/deck-files.ts'
import { openDeck } from '../../../src/content/open-deck.ts'
import { FULL } from '../deck/build-from.ts'
import { deckFolder } from './deck-folder.ts'

const REPORT = '# 柳河镇\n\n## 就业\n\n- 推荐就业861人\n'
const problemsOf = async (files: Readonly<Record<string, string>>) => {
  const opened = await openDeck(deckFolder({ 'report.md': REPORT, ...files }), FULL)
  return opened.usable ? opened.audit.problems : opened.problems
}

test.each(['deck.yml', 'Deck.yaml', 'deck.yaml.txt', 'deck .yaml', 'ｄeck.yaml', 'deck.yml.txt'])(
  '%s in place of deck.yaml refuses the deck, and is named',
  async (name) => {
    const problems = await problemsOf({ [name]: 'title: 回顾\n' })
    expect(problems).toMatchObject([{ code: 'deck-file-misnamed', severity: 'error', file: name }])
    expect(problems[0]?.message).toContain(name)
    expect(problems[0]?.message).toContain('deck.yaml')
  },
)

test('deck.yml beside deck.yaml is named, and the show goes on', async () => {
  const problems = await problemsOf({ 'deck.yaml': 'title: 回顾\n', 'deck.yml': 'title: 总结\n' })
  expect(problems).toMatchObject([{ code: 'deck-file-misnamed', severity: 'warning', file: 'deck.yml' }])
})

test('where capitals do not count, Deck.yaml is deck.yaml', () => {
  const read: DeckFiles = new Map([['deck.yaml', new Uint8Array()]])
  expect(misnamedDecks(['report.md', 'Deck.yaml'], read)).toEqual([])
})

test.each([{}, { 'deck.yaml': '' }, { 'deck.yaml': '# 还没有写\n' }, { 'notes.yaml': 'a: b\n' }])(
  'a report alone, or with nothing said of it, is a deck: %j',
  async (files) => {
    expect(await problemsOf(files)).toEqual([])
  },
)
