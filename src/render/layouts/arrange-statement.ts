import type { CanvasName, StatementSlide } from '../../deck/deck.ts'
import { fitNumerals } from '../charts/value-text.ts'
import { fitText } from '../theme/fit-text.ts'
import { bodyOf, frameOf } from '../theme/frames.ts'
import type { Size } from '../theme/frames.ts'
import { ladders } from '../theme/type-ladder.ts'

export interface StatementArrangement {
  /** Width of the heading's field beside the words; above them where absent. Pixels. */
  readonly heading?: number
  readonly width: number
  readonly flow: 'row' | 'column'
  readonly textWidth: number
  readonly textSize: number
  readonly numeralSize: number
}

const GAP = 130
/** On a wall the heading stands in a field of its own, and lines stay short enough to be read back. */
const WALL = { heading: 900, text: 2050 }

export function arrangeStatement(slide: StatementSlide, canvas: CanvasName): StatementArrangement {
  const body = fieldOf(canvas)
  const alone = slide.figures.length === 0
  const upright = body.height > body.width
  const textWidth = alone || upright ? body.width : Math.round(body.width * 0.64)
  const figures = { width: upright ? body.width : body.width - textWidth - GAP, height: upright ? 0.36 : 1 }
  const share = alone ? 1 : upright ? 1 - figures.height : 1
  const textSize = fitText(slide.passages, ladders.statement, {
    width: textWidth,
    height: body.height * share,
    gap: 0.5,
  })
  const each = (body.height * figures.height) / Math.max(1, slide.figures.length) - 150
  const numeralSize = fitNumerals(slide.figures, figures.width, Math.min(256, each))
  const heading = canvas === '32:9' ? { heading: WALL.heading } : {}
  return { ...heading, width: body.width, flow: upright ? 'column' : 'row', textWidth, textSize, numeralSize }
}

/** What words and figures have between them. */
function fieldOf(canvas: CanvasName): Size {
  const { height, padTop, footer } = frameOf(canvas)
  return canvas === '32:9' ? { width: WALL.text, height: height - padTop - footer } : bodyOf(canvas)
}
