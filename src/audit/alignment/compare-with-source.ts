import { dispensableLines } from '../../report/import/dispensable.ts'
import type { LeftOut } from '../../report/import/furniture.ts'
import type { Report } from '../../report/report.ts'
import { splitLines } from '../../report/split-lines.ts'
import type { Source } from '../evidence.ts'
import { findChanges } from './changed-passages.ts'
import type { Change } from './changed-passages.ts'
import { placePassages } from './placed-passages.ts'
import type { ReportWords } from './placed-passages.ts'
import { GAP, lineAt, readReceivedWords } from './received-words.ts'
import type { ReceivedWords } from './received-words.ts'
import { spaced, squeeze } from './squeeze.ts'

export interface Comparison {
  readonly changes: readonly (Change & { readonly receivedLine?: number })[]
  /** Words of the source that report.md does not have and need not have, by line. */
  readonly takenOut: readonly LeftOut[]
  /** Characters and candidates looked at in placing the passages. */
  readonly work: number
}

/** A text that differs in more places than this is another report. */
export const MOST_CHANGES = 20

/**
 * report.md against the report as received, one to one: every character of the source is in report.md once, or is taken
 * out with a reason, and report.md has no other. Passages may stand in another order; within one the source's holds.
 */
export function compareWithSource(report: Report, source: Source): Comparison {
  const known = made.get(report)
  if (known?.source === source) return known.comparison
  const comparison = compare(report, source)
  made.set(report, { source, comparison })
  return comparison
}

/** The audit asks for it, and whoever lists what was taken out. */
const made = new WeakMap<Report, { readonly source: Source; readonly comparison: Comparison }>()

function compare(report: Report, source: Source): Comparison {
  const received = readReceivedWords(source)
  const passages = splitLines(report.text)
    .map(({ text, span }): ReportWords => ({ ...squeeze(text), line: span.line }))
    .filter(({ text }) => text !== '')
  const { taken, homeless, work } = placePassages(passages, received)
  const { strangers, leftOut } = withoutTakenBack(homeless, received.leftOut)
  const changed = findChanges(strangers, received, taken, MOST_CHANGES)
  const rest = untakenLines(received, taken)
  const dispensable = dispensableLines(received.received.lines)
  const missing: Change[] = []
  const takenOut = [...leftOut]
  for (const { words, at, line, isWhole } of rest) {
    const reason = isWhole ? dispensable.get(line) : undefined
    if (reason && (reason !== 'banner' || isRepeated(words, received, taken)))
      takenOut.push({ line, text: words, reason })
    else missing.push({ received: { words, at } })
  }
  const lost = joinNeighbours(missing).slice(0, MOST_CHANGES)
  const changes = [...changed, ...lost.map((change) => withBlanks(change, received))].slice(0, MOST_CHANGES)
  return {
    changes: changes.map((change) =>
      change.received ? { ...change, receivedLine: lineOf(received, change.received.at) } : change,
    ),
    takenOut: takenOut.sort((a, b) => a.line - b.line),
    work,
  }
}

const lineOf = ({ starts, lines }: ReceivedWords, at: number): number => lines[lineAt(starts, at)] ?? 1

/** Passages that an editor took back from what the import leaves out are no strangers. */
function withoutTakenBack(homeless: readonly ReportWords[], leftOut: readonly LeftOut[]) {
  const byWords = new Map<string, LeftOut[]>()
  for (const line of leftOut) {
    const { text } = squeeze(line.text)
    const known = byWords.get(text)
    if (known) known.push(line)
    else byWords.set(text, [line])
  }
  const back = new Set<LeftOut>()
  const strangers = homeless.filter(({ text }) => {
    const line = byWords.get(text)?.pop()
    if (line) back.add(line)
    return line === undefined
  })
  return { strangers, leftOut: leftOut.filter((line) => !back.has(line)) }
}

/** A banner says nothing new: report.md has a line that opens with its words. */
function isRepeated(words: string, { text, starts }: ReceivedWords, taken: Uint8Array): boolean {
  return starts.some((start) => taken[start] === 1 && text.startsWith(words, start))
}

interface UntakenLine {
  readonly words: string
  readonly at: number
  readonly line: number
  /** No word of the line is in report.md. */
  readonly isWhole: boolean
}

function untakenLines({ text, starts, lines }: ReceivedWords, taken: Uint8Array): readonly UntakenLine[] {
  return starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? text.length
    const first = taken.subarray(start, end).indexOf(0)
    if (first < 0) return []
    const words = Array.from(text.slice(start, end), (character, at) => (taken[start + at] ? '' : character)).join('')
    return [{ words, at: start + first, line: lines[index] ?? 1, isWhole: words.length === end - start }]
  })
}

function withBlanks({ received }: Change, { gaps }: ReceivedWords): Change {
  if (!received) return {}
  const { words, at } = received
  return { received: { at, words: spaced(words, (index) => gaps[at + index] !== GAP.none) } }
}

/** Lines that follow on each other are one loss. */
function joinNeighbours(missing: readonly Change[]): readonly Change[] {
  const joined: Change[] = []
  for (const { received } of missing) {
    const last = joined.at(-1)?.received
    if (last && received && last.at + last.words.length === received.at)
      joined[joined.length - 1] = { received: { at: last.at, words: last.words + received.words } }
    else joined.push({ ...(received && { received }) })
  }
  return joined
}
