import { describe, expect, test } from 'vitest'
import type { Slide } from '../../../src/deck/deck.ts'
import { figuresOn, slideText } from '../../../src/deck/slide-words.ts'
import { compareLooks, faultOf } from '../../../src/export/prove-page.ts'
import { SlideFault } from '../../../src/export/slide-fault.ts'
import { openDeck } from '../../../src/content/open-deck.ts'

const opened = await openDeck('tests/fixtures/decks/areas-and-parts', { canvas: '16:9', edition: 'full' })
if (!opened.usable) throw new Error('unusable')
const { slides } = opened.deck
const withFigure = slides.find((slide) => figuresOn(slide).length > 0) as Slide

describe('what stands on a page is held against its slide', () => {
  const text = slideText(withFigure)
  test('it stands', () => expect(faultOf(withFigure, { slide: withFigure.id, text })).toBeUndefined())
  test('another slide stands, or none', () => {
    expect(faultOf(withFigure, { slide: 'other', text })).toMatchObject({ kind: 'absent' })
    expect(faultOf(withFigure, { slide: '', text: '' })).toMatchObject({ kind: 'absent' })
    expect(faultOf(undefined, { slide: '', text: '' })).toMatchObject({ kind: 'absent' })
  })
  test('nothing is written on it', () =>
    expect(faultOf(withFigure, { slide: withFigure.id, text: '' })).toMatchObject({ kind: 'blank' }))
  test('a figure is missing, and is named', () => {
    const value = figuresOn(withFigure)[0]?.quantity.value ?? ''
    const without = text.replaceAll(value, '')
    expect(faultOf(withFigure, { slide: withFigure.id, text: without })).toEqual({
      kind: 'figure-missing',
      detail: value,
    })
  })
})

describe('pictures of neighbours', () => {
  const look = (print: string) => ({ print, isBlank: false })
  test('that differ are good, and so is one that comes back later', () => {
    const compare = compareLooks(slides)
    for (const [place, print] of ['a', 'b', 'a'].entries()) expect(() => compare(place, look(print))).not.toThrow()
  })
  test('that are the same are a fault of the second slide', () => {
    const compare = compareLooks(slides)
    compare(0, look('a'))
    expect(() => compare(1, look('a'))).toThrow(SlideFault)
  })
  test('that are the same are good where the slides say the same', () => {
    const compare = compareLooks([withFigure, { ...withFigure, id: 'again' }])
    compare(0, look('a'))
    expect(() => compare(1, look('a'))).not.toThrow()
  })
})
