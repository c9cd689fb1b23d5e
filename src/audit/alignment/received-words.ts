import { closeNumerals } from '../../report/import/close-numerals.ts'
import type { LeftOut } from '../../report/import/furniture.ts'
import type { Piece } from '../../report/import/piece.ts'
import { readPieces } from '../../report/import/read-pieces.ts'
import { readReceivedText } from '../../report/import/received-text.ts'
import type { ReceivedText } from '../../report/import/received-text.ts'
import type { Source } from '../evidence.ts'
import { squeeze } from './squeeze.ts'

/** The words of a report as received, in one string without blanks, and where each of them stands. */
export interface ReceivedWords {
  readonly text: string
  /** What stood in front of each character: see `GAP`. */
  readonly gaps: Uint8Array
  /** Offsets at which the lines of the source begin, in order. */
  readonly starts: readonly number[]
  /** The line numbers that go with `starts`. */
  readonly lines: readonly number[]
  /** What the import leaves out. */
  readonly leftOut: readonly LeftOut[]
  readonly received: ReceivedText
}

/**
 * The source as the import reads it. Passages say where a blank was, so that two numbers in two lines stay two; lines say
 * where a word stands. Where the two disagree (markup over a line end), a passage counts as one line.
 */
export function readReceivedWords({ text, format, lineEnds }: Source): ReceivedWords {
  const received = readReceivedText(text, format)
  const passages = withFrontTitle(received, readPieces(received.lines, received.format, lineEnds ?? 'unknown'))
  const lines = withFrontTitle(received, readPieces(received.lines, received.format, 'paragraph'))
  const joined = passages.map((piece) => squeeze(piece.text))
  const whole = joined.map((passage) => passage.text).join('')
  const places = placesOf(lines)
  const { starts, lines: numbers } = places.text === whole ? places : placesOf(passages)
  return { text: whole, gaps: gapsIn(passages), starts, lines: numbers, leftOut: received.leftOut, received }
}

function withFrontTitle({ frontTitle }: ReceivedText, pieces: readonly Piece[]): readonly Piece[] {
  const [first] = pieces
  if (frontTitle === '' || (first?.kind === 'heading' && first.text === frontTitle)) return pieces
  return [{ kind: 'heading', text: frontTitle, line: 1, level: 1, marked: true }, ...pieces]
}

function placesOf(pieces: readonly Piece[]) {
  const starts: number[] = []
  const lines: number[] = []
  const parts: string[] = []
  let length = 0
  for (const piece of pieces) {
    const { text } = squeeze(piece.text)
    if (text === '') continue
    starts.push(length)
    lines.push(piece.line)
    parts.push(text)
    length += text.length
  }
  return { text: parts.join(''), starts, lines }
}

/** Nothing; a blank or the end of a passage; a blank inside digits that the import closes up and an editor may keep. */
export const GAP = { none: 0, blank: 1, closed: 2 } as const

function gapsIn(passages: readonly Piece[]): Uint8Array {
  const found: number[] = []
  for (const { text } of passages) {
    const raw = squeeze(text)
    const gaps = new Array<number>(raw.text.length).fill(GAP.none)
    for (const gap of raw.gaps) gaps[gap] = GAP.closed
    for (const gap of squeeze(closeNumerals(text)).gaps) gaps[gap] = GAP.blank
    if (raw.text !== '') gaps[0] = GAP.blank
    for (const gap of gaps.slice(0, raw.text.length)) found.push(gap)
  }
  return Uint8Array.from([...found, GAP.blank])
}

/** Index of the line that holds an offset. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
