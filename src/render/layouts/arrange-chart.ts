import type { CanvasName, ChartSlide } from '../../deck/deck.ts'
import { splitOf } from '../theme/split.ts'
import type { Size } from '../theme/frames.ts'
import { AIR, arrangeSide } from './arrange-side.ts'
import type { SideArrangement } from './arrange-side.ts'
import { spreadHighlights, stackHighlights } from './fit-highlights.ts'
import type { Highlights } from './fit-highlights.ts'

/** Where words, chart and highlights of a chart slide stand, in CSS pixels. */
export interface ChartArrangement extends SideArrangement {
  readonly chart: Size
  /** Highlights stand under the words, under the chart, or on a wall in a column of their own. */
  readonly highlights: 'words' | 'foot' | 'beside'
  readonly highlightSize: number
  /** Of equal width, under the chart; absent where one row holds all. */
  readonly columns?: number
}

const GAP = 88
/** Air over the highlights under a chart. */
const FOOT_AIR = 44
/** Height of a chart that stands alone on an upright canvas, as a share of its width. */
const TALLEST = 1.15
/** Of the stage's height, what a chart keeps where highlights stand under it. */
const LEAST_CHART = 0.36
/** Width of a column of highlights. */
export const BESIDE = 560
/** Sizes of a highlight's numeral at most. */
const HIGHLIGHT = { alone: 150, wide: 108, narrow: 92 }
/** Highlights smaller than this rather stand under the chart. */
const LEAST_UNDER_WORDS = 80
/** What a highlight under words is given at least. */
const UNDER_WORDS = 210
/** A stage wider than this has room for another column. */
const BESIDE_FROM = 2000

/** The first place in which all highlights fit: under the words, in a column of their own, under the chart. */
export function arrangeChart(slide: ChartSlide, canvas: CanvasName): ChartArrangement {
  if (slide.highlights.length === 0) return withChart(arrangeSide(slide, canvas), undefined)
  const column = splitOf(canvas, 'picture').flow === 'column'
  const places = column ? [underChart] : [underWords, besideChart, underChart]
  for (const place of places) {
    const arrangement = place(slide, canvas)
    if (arrangement) return arrangement
  }
  // Nothing holds them all: the proof says so.
  return withChart(arrangeSide(slide, canvas), { size: HIGHLIGHT.narrow, height: UNDER_WORDS })
}

type Place = (slide: ChartSlide, canvas: CanvasName) => ChartArrangement | undefined

const underWords: Place = (slide, canvas) => {
  const { highlights, passages } = slide
  const largest = passages.length === 0 ? HIGHLIGHT.alone : HIGHLIGHT.narrow
  const bare = arrangeSide(slide, canvas, 1)
  if (passages.length > 0 && bare.split.stageBody.width > BESIDE_FROM) return undefined
  const { width, height } = bare.split.sideBody
  const box = { width, height: height - bare.heading.height - AIR }
  const fitted = stackHighlights(highlights, box, largest)
  if (!fitted || fitted.size < LEAST_UNDER_WORDS) return undefined
  const side = arrangeSide(slide, canvas, Math.max(fitted.height + AIR, highlights.length * UNDER_WORDS))
  const chart = side.split.stageBody
  return side.fits || passages.length === 0
    ? { ...side, chart, highlights: 'words', highlightSize: fitted.size }
    : undefined
}

const besideChart: Place = (slide, canvas) => {
  const side = arrangeSide(slide, canvas)
  const { width, height } = side.split.stageBody
  if (width <= BESIDE_FROM) return undefined
  const fitted = stackHighlights(slide.highlights, { width: BESIDE, height }, HIGHLIGHT.wide)
  const chart = { width: width - BESIDE - GAP, height }
  return fitted && { ...side, chart, highlights: 'beside', highlightSize: fitted.size }
}

const underChart: Place = (slide, canvas) => {
  const side = arrangeSide(slide, canvas)
  const { width, height } = side.split.stageBody
  const largest = side.split.flow === 'column' ? HIGHLIGHT.wide : HIGHLIGHT.narrow
  const box = { width, height: height * (1 - LEAST_CHART) - FOOT_AIR }
  const fitted = spreadHighlights(slide.highlights, box, largest)
  return fitted && withChart(side, fitted)
}

function withChart(side: SideArrangement, highlights: Highlights | undefined): ChartArrangement {
  const { width, height } = side.split.stageBody
  const left = height - (highlights ? highlights.height + FOOT_AIR : 0)
  const tallest = side.split.flow === 'column' ? Math.round(width * TALLEST) : left
  return {
    ...side,
    chart: { width, height: Math.min(left, tallest) },
    highlights: highlights ? 'foot' : 'words',
    highlightSize: highlights?.size ?? HIGHLIGHT.narrow,
    ...(highlights?.columns !== undefined && { columns: highlights.columns }),
  }
}
