import { mendSpaces, joinWrapped } from './mend-spaces.ts'
import type { Piece } from './piece.ts'
import { plainWords } from './plain-words.ts'
import type { ReceivedLine } from './received-lines.ts'

const RULE = /^[|+]?\s*:?[-=]{2,}[-=:\s|+]*$/
const TABULAR = /^[^\t]+(?:\t+[^\t]+){2,}$/

interface Row {
  readonly cells: readonly string[]
  readonly line: number
}

/** Whether a line belongs to a table: pipes at its edge or between cells, a grid's rule, or three columns set with tabs. */
export function isTableLine(text: string): boolean {
  if (text.startsWith('|') || /^\+[-=+]+\+$/.test(text)) return true
  return TABULAR.test(text)
}

/**
 * Table lines → one paragraph for the column titles and one point a row, cells joined in order by a space.
 * In a grid with a rule between all rows, a cell broken over several lines is closed up again.
 */
export function readTable(lines: readonly ReceivedLine[]): Piece[] {
  const groups = rowGroups(lines)
  const titled = lines.findIndex((line) => RULE.test(line.text)) > 0
  const rows = groups.map(joinRows).filter((row) => row.cells.some((cell) => cell !== ''))
  return rows.map((row, index) => ({
    kind: titled && index === 0 ? 'paragraph' : 'point',
    text: row.cells.filter((cell) => cell !== '').join(' '),
    line: row.line,
    level: 0,
    marked: true,
  }))
}

/** Lines that make one row each: between rules in a grid, otherwise line by line. */
function rowGroups(lines: readonly ReceivedLine[]): Row[][] {
  const rules = lines.filter((line, index) => index > 0 && index < lines.length - 1 && RULE.test(line.text)).length
  const grid = rules >= 2
  const groups: Row[][] = [[]]
  for (const line of lines) {
    const open = groups.at(-1) ?? []
    if (RULE.test(line.text)) groups.push([])
    else if (grid || open.length === 0) open.push(toRow(line))
    else groups.push([toRow(line)])
  }
  return groups.filter((group) => group.length > 0)
}

function toRow({ text, line }: ReceivedLine): Row {
  if (!text.includes('|')) return { cells: text.split(/\t+/).map(plainWords), line }
  const inner = text.replace(/^\|/, '').replace(/(?<!\\)\|$/, '')
  return { cells: inner.split(/(?<!\\)\|/).map(plainWords), line }
}

function joinRows(rows: readonly Row[]): Row {
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0)
  const cells = Array.from({ length: width }, (_, column) => {
    const parts = rows.map((row) => row.cells[column] ?? '').filter((cell) => cell !== '')
    return mendSpaces(joinWrapped(parts))
  })
  return { cells, line: rows[0]?.line ?? 0 }
}
