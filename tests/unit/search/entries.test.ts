import { expect, test } from 'vitest'
import { openDeck } from '../../../src/content/open-deck.ts'
import { slideText } from '../../../src/deck/slide-words.ts'
import { entriesOf } from '../../../src/search/entries.ts'
import { searchableEntry } from '../../../src/search/look-up.ts'
import { syllablesOf } from '../../../src/search/pinyin.ts'
import { createIndex, search } from '../../../src/search/search.ts'
import { taopu } from '../audit/taopu.ts'

const { report, deck } = taopu
const entries = entriesOf(report, deck)
const index = createIndex(entries.map(searchableEntry), syllablesOf)

test('every figure, every section and every passage of the report can be looked up', () => {
  const kinds = (kind: string) => entries.filter((entry) => entry.kind === kind)
  expect(kinds('figure')).toHaveLength(report.figures.length)
  expect(kinds('section')).toHaveLength(report.sections.length)
  expect(kinds('point')).toHaveLength(report.sections.flatMap(({ passages }) => passages).length)
})

test('in the full edition each has a slide, and a figure one that shows its numeral', () => {
  for (const entry of entries) {
    if (entry.kind === 'section') continue
    expect(entry.slide, JSON.stringify(entry)).toBeTypeOf('number')
    if (entry.kind === 'figure')
      expect(slideText(deck.slides[entry.slide ?? -1]!)).toContain(entry.figure.quantity.value)
  }
})

test('a figure leads to the slide that sets it large, not to the one that mentions it', () => {
  const [found] = search(index, '1663')
  expect(found).toMatchObject({ kind: 'figure', section: '民生保障水平提高' })
  expect(deck.slides[found?.slide ?? -1]).toMatchObject({ layout: expect.stringMatching(/chart|wall/) as unknown })
})

test('what a shorter edition leaves out is still found, without a slide', async () => {
  const brief = await openDeck('slides/taopu-2020', { canvas: '16:9', edition: 'brief' })
  if (!brief.usable) throw new Error('unusable')
  const left = entriesOf(report, brief.deck)
  expect(left).toHaveLength(entries.length)
  expect(left.some((entry) => entry.kind === 'figure' && entry.slide === undefined)).toBe(true)
})

test.each([
  ['xzjygw', '新增就业岗位'],
  ['新增就业', '新增就业岗位'],
  ['1439', '解决'],
])('%s finds %s first', (query, label) => {
  const [first] = search(index, query)
  expect(first).toMatchObject({ kind: 'figure' })
  expect(first?.kind === 'figure' ? first.figure.label + first.figure.clause : '').toContain(label)
})
