import type { CanvasName, ComparisonSlide } from '../../deck/deck.ts'
import { fitNumerals } from '../charts/value-text.ts'
import { arrangeSide } from './arrange-side.ts'
import type { SideArrangement } from './arrange-side.ts'

export interface ComparisonArrangement extends SideArrangement {
  /** Figures side by side over upright bars, or one under the other over lying ones. */
  readonly bars: 'upright' | 'lying'
  readonly numeralSize: number
  readonly labelSize: number
  /** 0 … 1 of the longest bar, by figure. */
  readonly shares: readonly number[]
}

export const GAP = 72
const LABEL_SIZE = 40
const LARGEST = { upright: 210, lying: 210 }

export function arrangeComparison(slide: ComparisonSlide, canvas: CanvasName): ComparisonArrangement {
  const side = arrangeSide(slide, canvas)
  const { width } = side.split.stageBody
  const bars = side.split.flow === 'column' ? 'lying' : 'upright'
  const cell = bars === 'lying' ? width : (width - (slide.figures.length - 1) * GAP) / slide.figures.length
  const numbers = slide.figures.map(({ figure }) => figure.quantity.number)
  return {
    ...side,
    bars,
    numeralSize: fitNumerals(slide.figures, cell, LARGEST[bars]),
    labelSize: LABEL_SIZE,
    shares: numbers.map((number) => Math.max(0, number) / (Math.max(0, ...numbers) || 1)),
  }
}
