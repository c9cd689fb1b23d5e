import type { Evidence } from '../../../src/audit/evidence.ts'
import { openDeck } from '../../../src/content/open-deck.ts'
import type { Chart, ChartSlide, Deck, Slide, Words } from '../../../src/deck/deck.ts'

const opened = await openDeck('slides/taopu-2020', { canvas: '16:9', edition: 'full' })
if (!opened.usable) throw new Error(opened.problems[0]?.message)

/** The real report, built and audited. */
export const taopu = opened
export const evidence: Evidence = { deck: opened.deck, report: opened.report, spec: opened.spec }

/** The same evidence with other slides. */
export function withSlides(slides: readonly Slide[]): Evidence {
  const deck: Deck = { ...evidence.deck, slides }
  return { ...evidence, deck }
}

/** The same evidence with the slides that `wanted` picks changed, or taken out where `change` gives nothing. */
export function tampered<S extends Slide>(
  wanted: (slide: Slide) => slide is S,
  change: (slide: S) => Slide | undefined,
): Evidence {
  return withSlides(evidence.deck.slides.flatMap((slide) => (wanted(slide) ? (change(slide) ?? []) : [slide])))
}

export const isBar = (slide: Slide): slide is ChartSlide => slide.layout === 'chart' && slide.chart.kind === 'bar'

export const withChart = (slide: ChartSlide, chart: Partial<Chart>): Slide => ({
  ...slide,
  chart: { ...slide.chart, ...chart },
})

export const editorial = (text: string, line = 7): Words => ({
  runs: [{ text }],
  origin: { from: 'editorial', line },
})
