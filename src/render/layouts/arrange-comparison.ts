import type { CanvasName, ComparisonSlide } from '../../deck/deck.ts'
import { amountOf } from '../charts/drawing.ts'
import { fitNumerals, linesOfText } from '../charts/value-text.ts'
import { nameOf } from '../../deck/caption-words.ts'
import { ladders } from '../theme/type-ladder.ts'
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
/** Height of a lying bar; of an upright one at least, as a share of the stage. */
export const LYING = 96
const LEAST_UPRIGHT = 0.4
const LABEL_LINE = 1.36
const NUMERAL_LINE = 1.12
/** Between words and bar; --space-3 of tokens.css. */
const AIR = 40
const LARGEST = 210
const SMALLEST = 52

export function arrangeComparison(slide: ComparisonSlide, canvas: CanvasName): ComparisonArrangement {
  const side = arrangeSide(slide, canvas)
  const { width, height } = side.split.stageBody
  const bars = side.split.flow === 'column' ? 'lying' : 'upright'
  const count = slide.figures.length
  const between = (size: number) => (size - (count - 1) * GAP) / count
  const cell =
    bars === 'lying'
      ? { width, height: between(height) - LYING - AIR }
      : { width: between(width), height: height * (1 - LEAST_UPRIGHT) - AIR }
  const names = slide.figures.map(nameOf)
  const settings = ladders.labels.map((labelSize) => {
    const lines = Math.max(...names.map((name) => linesOfText(name, labelSize, cell.width)))
    return { labelSize, room: (cell.height - lines * labelSize * LABEL_LINE) / NUMERAL_LINE }
  })
  const chosen = settings.find(({ room }) => room >= SMALLEST) ?? settings.at(-1)
  const { labelSize = 40, room = SMALLEST } = chosen ?? {}
  const amounts = slide.figures.map(amountOf)
  return {
    ...side,
    bars,
    numeralSize: fitNumerals(slide.figures, cell.width, Math.min(LARGEST, room)),
    labelSize,
    shares: amounts.map((amount) => amount / (Math.max(...amounts) || 1)),
  }
}
