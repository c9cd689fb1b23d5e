import { isUnitAt } from '../units.ts'
import { bulletLength, headingMark } from './heading-marks.ts'
import { joinWrapped, mendSpaces } from './mend-spaces.ts'
import type { Piece } from './piece.ts'
import { isBoldLine, plainWords } from './plain-words.ts'
import type { ReceivedLine } from './received-lines.ts'
import { displayWidth, endsSentence } from './received-lines.ts'

export type Format = 'txt' | 'md'

/** How the lines of a text are to be read. */
export interface Reading {
  readonly format: Format
  /** Lines end where the paper ended, not where the paragraph did. */
  readonly wrapped: boolean
  /** Paragraphs begin with an indent, so a line without one goes on with the paragraph. */
  readonly indents: boolean
}

/** No column is narrower than twelve Chinese characters: a shorter line was ended by its writer. */
const NARROWEST_COLUMN = 24
/** Above this many characters a line is a whole paragraph and the text is not wrapped. */
const LONGEST_WRAPPED_LINE = 120
const WRAPPED_SHARE = 0.3
/** Of the widest line of a passage: a line as wide as this was full. */
const FULL_SHARE = 0.75
const INDENTED_SHARE = 0.1

/** Text counts as wrapped when many of its longer lines stop in mid-sentence and the next line goes on without a mark. */
export function isWrapped(lines: readonly ReceivedLine[]): boolean {
  const words = lines.filter((line) => line.text)
  let long = 0
  let broken = 0
  let overlong = 0
  for (const [index, line] of words.entries()) {
    if (displayWidth(line.text) < NARROWEST_COLUMN) continue
    long++
    if (line.text.length > LONGEST_WRAPPED_LINE) overlong++
    const next = words[index + 1]
    if (next && !endsSentence(line.text) && !startsMarked(next.text) && !next.indented) broken++
  }
  return long >= 2 && broken >= long * WRAPPED_SHARE && overlong <= long * 0.02
}

/** Whether the text sets its paragraphs off by indents. */
export function isIndented(lines: readonly ReceivedLine[]): boolean {
  const words = lines.filter((line) => line.text)
  const indented = words.filter((line) => line.indented).length
  return indented >= 3 && indented >= words.length * INDENTED_SHARE && indented <= words.length * 0.8
}

/** Running lines → passages; in wrapped text the lines of a passage are closed up. */
export function joinLines(lines: readonly ReceivedLine[], { format, wrapped, indents }: Reading): Piece[] {
  const words = lines.filter((line) => line.text)
  const blankBefore = linesBehindBlank(lines)
  const pieces: Piece[] = []
  let open: ReceivedLine[] = []
  let width = 0
  for (const [index, line] of words.entries()) {
    const last = open.at(-1)
    const place = { next: words[index + 1], behindBlank: blankBefore.has(line), width, indents }
    if (last && !(wrapped && continues(last, line, place))) {
      pieces.push(toPiece(open, format))
      open = []
      width = 0
    }
    open.push(line)
    width = Math.max(width, displayWidth(line.text))
  }
  if (open.length > 0) pieces.push(toPiece(open, format))
  return pieces
}

interface Place {
  readonly next: ReceivedLine | undefined
  readonly behindBlank: boolean
  /** Columns of the widest line of the passage so far. */
  readonly width: number
  readonly indents: boolean
}

function continues(last: ReceivedLine, line: ReceivedLine, { next, behindBlank, width, indents }: Place): boolean {
  const lastWidth = displayWidth(last.text)
  if (startsMarked(line.text) || line.indented) return false
  if (lastWidth >= NARROWEST_COLUMN && cutsQuantity(last.text, line.text)) return true
  if (indents && !behindBlank && lastWidth > NARROWEST_COLUMN && lastWidth >= width * FULL_SHARE) return true
  const lineWidth = displayWidth(line.text)
  if (endsSentence(last.text)) {
    const full = lastWidth >= width - 2 && lastWidth > 40 && /[。！？][”]?$/.test(last.text)
    return (
      full && !behindBlank && (lineWidth >= lastWidth * 0.8 || endsSentence(line.text)) && lineWidth < lastWidth + 4
    )
  }
  if (/[，、,（(“《]$/.test(last.text)) return true
  const beforeList = next !== undefined && startsMarked(next.text)
  const looksLikeHeading = lineWidth < lastWidth && line.text.length > 3 && !endsSentence(line.text)
  if (behindBlank && beforeList && looksLikeHeading) return false
  return lastWidth >= NARROWEST_COLUMN && lastWidth >= lineWidth * 0.8
}

/** A line end inside a number, or between it and its unit: 突破1⏎35.6亿元, 新增35⏎万人次. */
function cutsQuantity(first: string, second: string): boolean {
  if (!/\p{Script=Han}.*[0-9０-９][.．]?$/u.test(first)) return false
  return /^[.．]?[0-9０-９]/.test(second) || (!/[.．]$/.test(first) && isUnitAt(second, 0))
}

function startsMarked(text: string): boolean {
  if (bulletLength(text) > 0) return true
  const mark = headingMark(text)
  return mark !== undefined && mark.style !== 'shi'
}

function linesBehindBlank(lines: readonly ReceivedLine[]): Set<ReceivedLine> {
  return new Set(lines.filter((line, index) => line.text && !lines[index - 1]?.text))
}

function toPiece(lines: readonly ReceivedLine[], format: Format): Piece {
  const joined = joinWrapped(lines.map((line) => line.text))
  const mark = bulletLength(joined)
  const words = joined.slice(mark)
  const text = format === 'md' ? plainWords(words) : mendSpaces(words)
  const bold = format === 'md' && lines.length === 1 && isBoldLine(words)
  return { kind: mark > 0 ? 'point' : 'paragraph', text, line: lines[0]?.line ?? 0, level: 0, marked: mark > 0, bold }
}
