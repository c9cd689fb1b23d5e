import type { CanvasName, ChartSlide } from '../../deck/deck.ts'
import { fitText, heightOfText, wordsInEm } from '../theme/fit-text.ts'
import { bodyOf } from '../theme/frames.ts'
import type { Size } from '../theme/frames.ts'
import { ladders } from '../theme/type-ladder.ts'

/** Where words, chart and highlights of a chart slide stand, in CSS pixels. */
export interface ChartArrangement {
  /** Words beside the chart, or above it. */
  readonly flow: 'row' | 'column'
  readonly textWidth: number
  readonly textSize: number
  readonly chart: Size
  /** Highlights stand under the words, in a row under the chart, or on a wall in a column of their own. */
  readonly highlights: 'words' | 'foot' | 'side'
  readonly highlightSize: number
}

const GAP = 88
/** Height of a chart that stands alone on an upright canvas, as a share of its width. */
const TALLEST = 1.1
const ROW_GAP = 44
const PASSAGE_GAP = 0.5
/** A highlight's numeral with one line of words above and below and the air around it. */
const HIGHLIGHT = { side: 560, alone: 128, wide: 108, narrow: 84, words: 124 }
/** A body wider than this has room for three columns. */
const SIDE_FROM = 3000
const SHORT_PASSAGE_EM = 64
const LONG_PASSAGE_EM = 84

export function arrangeChart(slide: ChartSlide, canvas: CanvasName): ChartArrangement {
  const body = bodyOf(canvas)
  const upright = body.height > body.width
  const spread = slide.chart.kind === 'steps' || slide.chart.items.length > 6
  const em = slide.passages.reduce((sum, words) => sum + wordsInEm(words), 0)
  const wordless = em === 0 && slide.highlights.length === 0
  if (wordless && !upright) return { ...column(slide, body, 0), chart: body }
  return upright || (spread && em <= SHORT_PASSAGE_EM && canvas !== '32:9') ? column(slide, body, em) : row(slide, body)
}

function row(slide: ChartSlide, body: Size): ChartArrangement {
  const long = slide.passages.reduce((sum, words) => sum + wordsInEm(words), 0) > LONG_PASSAGE_EM
  const textWidth = Math.round(Math.min(body.width * (long ? 0.4 : 0.36), 960))
  const width = body.width - textWidth - GAP
  const box = { width: textWidth, height: body.height, gap: PASSAGE_GAP }
  if (slide.passages.length === 0) {
    const chart = { width, height: body.height }
    return { flow: 'row', textWidth, textSize: 0, chart, highlights: 'words', highlightSize: HIGHLIGHT.alone }
  }
  if (body.width > SIDE_FROM && slide.highlights.length > 0) {
    const chart = { width: width - HIGHLIGHT.side - GAP, height: body.height }
    const textSize = fitText(slide.passages, ladders.beside, box)
    return { flow: 'row', textWidth, textSize, chart, highlights: 'side', highlightSize: HIGHLIGHT.wide }
  }
  const highlightsHeight = slide.highlights.length * (HIGHLIGHT.narrow + HIGHLIGHT.words)
  const left = body.height - highlightsHeight
  const textSize = fitText(slide.passages, ladders.beside, { ...box, height: left })
  if (heightOfText(slide.passages, textSize, box) <= left) {
    const chart = { width, height: body.height }
    return { flow: 'row', textWidth, textSize, chart, highlights: 'words', highlightSize: HIGHLIGHT.narrow }
  }
  const chart = { width, height: body.height - HIGHLIGHT.narrow - HIGHLIGHT.words }
  const size = fitText(slide.passages, ladders.beside, box)
  return { flow: 'row', textWidth, textSize: size, chart, highlights: 'foot', highlightSize: HIGHLIGHT.narrow }
}

function column(slide: ChartSlide, body: Size, em: number): ChartArrangement {
  const foot = slide.highlights.length > 0 ? HIGHLIGHT.wide + HIGHLIGHT.words : 0
  const box = { width: body.width, height: body.height * 0.36, gap: PASSAGE_GAP }
  const textSize = fitText(slide.passages, ladders.beside, box)
  const words = em > 0 ? heightOfText(slide.passages, textSize, box) + ROW_GAP : 0
  const left = Math.round(body.height - words - foot)
  const chart = { width: body.width, height: Math.min(left, Math.round(body.width * TALLEST)) }
  return { flow: 'column', textWidth: body.width, textSize, chart, highlights: 'foot', highlightSize: HIGHLIGHT.wide }
}
