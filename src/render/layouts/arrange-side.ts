import type { CanvasName, Words } from '../../deck/deck.ts'
import { textOf } from '../figure.ts'
import { fitHeading, fitText, heightOfText, HEADING_LINE_HEIGHT, widestInEm } from '../theme/fit-text.ts'
import { cutOf, splitOf } from '../theme/split.ts'
import type { Split } from '../theme/split.ts'
import { ladders, SIDE_LINE_HEIGHT } from '../theme/type-ladder.ts'

/** Pixels: of the type, and of the whole heading with its kicker and stroke. */
export interface SideHeadingSize {
  readonly size: number
  readonly height: number
}

/** The words on the side of a picture. */
export interface SideArrangement {
  readonly split: Split
  readonly heading: SideHeadingSize
  readonly textSize: number
  /** Whether the passages keep inside the room they were given. */
  readonly fits: boolean
}

interface SideWords {
  readonly heading: Words
  readonly title?: Words
  readonly passages: readonly Words[]
}

/** Kicker, stroke and the air around the heading. */
const FURNITURE = 64 + 24 + 28
const LARGEST = 84
/** The editor's petal behind a title, and the letter spacing of headings, in em. */
const MARK_EM = 0.45
const SPACED = 1.04
/** Under the heading, and between what stands below it. */
export const AIR = 44
const PASSAGE_GAP = 0.5
const BULLET_EM = 0.9
const BAND_FOOT = 56
/** Of an upright canvas's height. */
const BAND_WORDS = 0.3
/** A side that holds a heading only leaves the rest to the picture. */
const BARE = 0.78

/** @param room pixels that something else takes of the side's height */
export function arrangeSide(words: SideWords, canvas: CanvasName, room = 0): SideArrangement {
  const { passages } = words
  const bare = passages.length === 0 && room === 0
  const whole = cutOf(canvas, 'picture')
  const row = whole.flow === 'row'
  const split = splitOf(canvas, 'picture', row && bare ? Math.round(whole.side * BARE) : whole.side)
  const { width, height } = split.sideBody
  const heading = fitSideHeading(words, { width, height: row ? height * (bare ? 0.5 : 0.3) : 240 })
  const box = {
    width,
    height: row ? height - heading.height - AIR - room : height * BAND_WORDS * 4,
    gap: PASSAGE_GAP,
    lineHeight: SIDE_LINE_HEIGHT,
    indent: passages.length > 1 ? BULLET_EM : 0,
  }
  const textSize = fitText(passages, ladders.side, box)
  const textHeight = heightOfText(passages, textSize, box)
  if (row) return { split, heading, textSize, fits: textHeight <= box.height }
  const band = split.side - height + heading.height + (bare ? 0 : AIR + textHeight) + BAND_FOOT
  return { split: splitOf(canvas, 'picture', Math.round(band)), heading, textSize, fits: true }
}

export function fitSideHeading(
  { heading, title }: Pick<SideWords, 'heading' | 'title'>,
  box: { readonly width: number; readonly height: number },
): SideHeadingSize {
  const words = title ?? heading
  const mark = title ? MARK_EM : 0
  const largest = Math.min(LARGEST, box.width / ((widestInEm(words) + mark) * SPACED))
  const room = { width: box.width - mark * largest, height: box.height - FURNITURE }
  const { size, lines } = fitHeading(textOf(words), room, largest)
  return { size, height: Math.ceil(FURNITURE + lines * size * HEADING_LINE_HEIGHT) }
}
