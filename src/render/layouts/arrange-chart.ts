import type { CanvasName, ChartSlide } from '../../deck/deck.ts'
import { splitOf } from '../theme/split.ts'
import type { Size } from '../theme/frames.ts'
import { arrangeSide } from './arrange-side.ts'
import type { SideArrangement } from './arrange-side.ts'

/** Where words, chart and highlights of a chart slide stand, in CSS pixels. */
export interface ChartArrangement extends SideArrangement {
  readonly chart: Size
  /** Highlights stand under the words, in a row under the chart, or on a wall in a column of their own. */
  readonly highlights: 'words' | 'foot' | 'beside'
  readonly highlightSize: number
}

const GAP = 88
/** Height of a chart that stands alone on an upright canvas, as a share of its width. */
const TALLEST = 1.15
/** A highlight's numeral with one line of words above and below and the air around it. */
const HIGHLIGHT = { beside: 560, alone: 150, wide: 108, narrow: 92, words: 118 }
/** A stage wider than this has room for another column. */
const BESIDE_FROM = 2000

export function arrangeChart(slide: ChartSlide, canvas: CanvasName): ChartArrangement {
  const count = slide.highlights.length
  const column = splitOf(canvas, 'picture').flow === 'column'
  const underWords = arrangeSide(slide, canvas, count * (HIGHLIGHT.narrow + HIGHLIGHT.words))
  const stage = underWords.split.stageBody
  if (count === 0) return withChart(arrangeSide(slide, canvas), 'words', HIGHLIGHT.narrow)
  if (slide.passages.length === 0 && !column) return { ...underWords, chart: stage, ...at('words', HIGHLIGHT.alone) }
  if (stage.width > BESIDE_FROM) {
    const chart = { width: stage.width - HIGHLIGHT.beside - GAP, height: stage.height }
    return { ...arrangeSide(slide, canvas), chart, ...at('beside', HIGHLIGHT.wide) }
  }
  if (!column && underWords.fits) return { ...underWords, chart: stage, ...at('words', HIGHLIGHT.narrow) }
  return withChart(arrangeSide(slide, canvas), 'foot', column ? HIGHLIGHT.wide : HIGHLIGHT.narrow)
}

const at = (highlights: ChartArrangement['highlights'], highlightSize: number) => ({ highlights, highlightSize })

function withChart(
  side: SideArrangement,
  highlights: ChartArrangement['highlights'],
  highlightSize: number,
): ChartArrangement {
  const { width, height } = side.split.stageBody
  const left = height - (highlights === 'foot' ? highlightSize + HIGHLIGHT.words : 0)
  const tallest = side.split.flow === 'column' ? Math.round(width * TALLEST) : left
  return { ...side, chart: { width, height: Math.min(left, tallest) }, highlights, highlightSize }
}
