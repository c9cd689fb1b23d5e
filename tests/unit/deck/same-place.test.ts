import { expect, test } from 'vitest'
import { samePlace } from '../../../src/deck/same-place.ts'
import { openShow } from '../../../src/main/open-show.ts'

async function deckFor(canvas: '16:9' | '4:3' | '9:16') {
  const opened = await openShow('slides/taopu-2020', canvas, 'full')
  if (!opened.ok) throw new Error('the deck fails its audit')
  return opened.deck
}

test.each(['4:3', '9:16'] as const)('every slide of 16:9 is found in its section on %s', async (canvas) => {
  const [from, to] = [await deckFor('16:9'), await deckFor(canvas)]
  for (const [index, slide] of from.slides.entries())
    expect(to.slides[samePlace(from, index, to)]?.section, slide.id).toBe(slide.section)
})

test('the same deck is at the same passage, and there and back is no move', async () => {
  const deck = await deckFor('16:9')
  for (const [index, slide] of deck.slides.entries()) {
    const found = deck.slides[samePlace(deck, index, deck)]
    expect(found?.layout).toBe(slide.layout)
    expect(found?.notes[0]).toEqual(slide.notes[0])
  }
})

test('with nothing in common it is as far along', () => {
  const slide = (section: string) => ({ section, layout: 'points', notes: [] }) as never
  const from = { slides: ['a', 'b', 'c'].map(slide) }
  const to = { slides: ['v', 'w', 'x', 'y', 'z'].map(slide) }
  expect([0, 1, 2].map((index) => samePlace(from, index, to))).toEqual([0, 2, 4])
})
