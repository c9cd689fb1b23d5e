import { CHART_KINDS } from '../../src/deck/deck.ts'
import type { Slide } from '../../src/deck/deck.ts'
import { chartSlide, comparisonSlide, deck, pointsSlide, reported, shown, statementSlide, wallSlide } from './make.ts'
import { expect, test } from './stage.ts'

const once = shown('满意率', ['', '93', '%', ''])
/** The same figure once more, as a deck holds it that has crossed from one process to another. */
const twice = [once, structuredClone(once)]
const words = reported({ text: '同一句话' })

const slides: readonly Slide[] = [
  ...CHART_KINDS.map((kind) => ({ ...chartSlide(kind, twice), highlights: twice })),
  wallSlide(twice),
  comparisonSlide(twice),
  statementSlide([words, words], twice),
  pointsSlide([words, words]),
]

for (const slide of slides)
  test(`${slide.layout === 'chart' ? slide.chart.kind : slide.layout}: what is quoted twice stands there twice`, async ({
    stage,
  }) => {
    const errors: unknown[] = []
    stage.page.on('pageerror', (error) => errors.push(error))
    const shownSlide = await stage.show(slide, deck())
    if (slide.layout === 'points') await expect(shownSlide.locator('li')).toHaveText([/同一句话/, /同一句话/])
    else await expect(shownSlide.locator('[data-figure="93"]')).toHaveCount(countOf(slide))
    expect(errors).toEqual([])
  })

/** Kinds that draw one figure label it alone; the highlights beside a chart stand there both. */
function countOf(slide: Slide): number {
  if (slide.layout !== 'chart') return twice.length
  const labelled = ['gauge', 'waffle', 'pictogram'].includes(slide.chart.kind) ? 1 : twice.length
  return labelled + twice.length
}
