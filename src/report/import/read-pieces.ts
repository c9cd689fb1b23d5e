import { isIndented, isWrapped, joinLines } from './join-lines.ts'
import type { Format, Reading } from './join-lines.ts'
import type { Piece } from './piece.ts'
import { plainWords } from './plain-words.ts'
import { isTableLine, readTable } from './read-table.ts'
import type { ReceivedLine } from './received-lines.ts'

const FENCE = /^(?:`{3,}|~{3,})/
const ATX = /^(#{1,6})\s+(.*?)\s*#*$/
const SETEXT = /^(?:=+|-{2,})$/
const LONGEST_SETEXT = 60
const THEMATIC = /^(?:-{3,}|\*{3,}|_{3,}|(?:- ){2,}-|(?:\* ){2,}\*|[=＝*＊]{3,}|[─—]{3,})$/

/** Whether each line is known to be a paragraph (word-processor files), or may have been wrapped. */
export type LineEnds = 'paragraph' | 'unknown'

/** Received lines → passages: Markdown blocks first, then running text, whose wrapped lines are closed up. */
export function readPieces(lines: readonly ReceivedLine[], format: Format, lineEnds: LineEnds): Piece[] {
  const running = lines.filter((line) => !isTableLine(line.text))
  const wrapped = lineEnds === 'unknown' && isWrapped(running)
  return readBlocks(lines, { format, wrapped, indents: isIndented(running) })
}

function readBlocks(lines: readonly ReceivedLine[], reading: Reading): Piece[] {
  const pieces: Piece[] = []
  let running: ReceivedLine[] = []
  const flush = () => {
    if (running.some((line) => line.text)) for (const piece of joinLines(running, reading)) pieces.push(piece)
    running = []
  }
  for (let index = 0; index < lines.length; index++) {
    const block = blockAt(lines, index, reading.format)
    if (!block) {
      const line = lines[index]
      if (line) running.push(line)
      continue
    }
    flush()
    for (const piece of block.pieces) pieces.push(piece)
    index = block.end - 1
  }
  flush()
  return pieces
}

interface Block {
  readonly pieces: readonly Piece[]
  /** Index of the first line behind the block. */
  readonly end: number
}

function blockAt(lines: readonly ReceivedLine[], index: number, format: Format): Block | undefined {
  const line = lines[index]
  if (!line?.text) return undefined
  if (isTableLine(line.text)) return table(lines, index)
  if (format === 'txt') return THEMATIC.test(line.text) ? { pieces: [], end: index + 1 } : undefined
  if (FENCE.test(line.text)) return fence(lines, index)
  const atx = ATX.exec(line.text)
  if (atx) return { pieces: headingPiece(atx[2] ?? '', line.line, atx[1]?.length ?? 1), end: index + 1 }
  const below = lines[index + 1]?.text ?? ''
  if (SETEXT.test(below) && line.text.length <= LONGEST_SETEXT && !SETEXT.test(line.text))
    return { pieces: headingPiece(line.text, line.line, below.startsWith('=') ? 1 : 2), end: index + 2 }
  return THEMATIC.test(line.text) ? { pieces: [], end: index + 1 } : undefined
}

function headingPiece(words: string, line: number, level: number): Piece[] {
  const text = plainWords(words)
  return text ? [{ kind: 'heading', text, line, level, marked: true }] : []
}

function table(lines: readonly ReceivedLine[], start: number): Block {
  let end = start
  while (end < lines.length && isTableLine(lines[end]?.text ?? '')) end++
  return { pieces: readTable(lines.slice(start, end)), end }
}

/** A fenced block is a list as someone typed it: each line a point. */
function fence(lines: readonly ReceivedLine[], start: number): Block {
  let end = start + 1
  while (end < lines.length && !FENCE.test(lines[end]?.text ?? '')) end++
  const pieces = lines
    .slice(start + 1, end)
    .filter((line) => line.text)
    .map((line): Piece => ({ kind: 'point', text: plainWords(line.text), line: line.line, level: 0, marked: true }))
  return { pieces, end: end + 1 }
}
