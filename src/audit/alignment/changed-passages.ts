import { clausesWith, isBoundary, settle } from './clauses.ts'
import type { Window } from './clauses.ts'
import { differencesIn } from './differences.ts'
import type { Difference } from './differences.ts'
import { isInNumeral } from './numerals-whole.ts'
import type { ReportWords } from './placed-passages.ts'
import { spaced } from './squeeze.ts'
import { GAP } from './received-words.ts'
import type { ReceivedWords } from './received-words.ts'
import { restOf } from './rest-of-source.ts'
import type { PlacedWindow, Rest } from './rest-of-source.ts'

/** What differs between report.md and the source: words of the one, of the other, or of both in one place. */
export interface Change {
  /** The clause as report.md has it, and its line; absent when only the source has the words. */
  readonly report?: { readonly words: string; readonly line: number }
  /** The clause as received, and where in the source it differs; absent when only report.md has the words. */
  readonly received?: { readonly words: string; readonly at: number }
  /** The words are the same, but a numeral is cut in two or two are set as one. */
  readonly isNumeral?: true
}

/** Passages with more differences than this are no passage of the source at all. */
const MOST_EDITS = 160
const LONGEST_TAIL = 30
const LEAST_SHARED = 0.4
/** So many passages with a place of their own kind are looked for in what is left of the source. */
const MOST_COMPARED = 200

/**
 * Compares the passages that stand nowhere in the source whole with what is left of it, and takes what they share. A whole
 * line of the source that such a passage leaps over stays untaken: it may be the column beside, and stand elsewhere.
 * @param taken is marked with what is taken here
 * @param most so many changes are found at most
 */
export function findChanges(
  homeless: readonly ReportWords[],
  source: ReceivedWords,
  taken: Uint8Array,
  most: number,
): readonly Change[] {
  const changes: Change[] = []
  let rest: Rest | undefined
  for (const passage of homeless.slice(0, MOST_COMPARED)) {
    if (changes.length >= most) break
    rest ??= restOf(source, taken)
    const window = rest.windowFor(passage.text)
    const compared = window && compare(passage, window, source)
    if (!compared) {
      changes.push({ report: { words: passage.text, line: passage.line } })
      continue
    }
    for (const [from, to] of compared.taken) for (let at = from; at < to; at++) taken[window.placeAt(at)] = 1
    for (const change of compared.changes) changes.push(change)
    rest = undefined
  }
  for (const { text, line } of homeless.slice(MOST_COMPARED)) changes.push({ report: { words: text, line } })
  return changes.slice(0, most)
}

interface Compared {
  /** Ranges of the window that the passage has. */
  readonly taken: readonly (readonly [number, number])[]
  readonly changes: readonly Change[]
}

function compare(passage: ReportWords, window: PlacedWindow, source: ReceivedWords): Compared | undefined {
  const { text, line, gaps } = passage
  const isGap = (place: number) => source.gaps[place] !== GAP.none
  const differences = differencesUpToEnd(text, window)?.map((each) => settle(each, window))
  if (!differences || isStranger(text, differences)) return undefined
  const leaps = differences.filter((each) => each.from === each.to && isLeap(each, window))
  const wrong = [...differences.filter((each) => !leaps.includes(each)), ...tailOf(text, differences, window)]
  const last = differences.at(-1)
  const end = last ? last.receivedTo + text.length - last.to : text.length
  const taken = without(leaps, Math.max(end, wrong.at(-1)?.receivedTo ?? 0))
  if (wrong.length === 0) return { taken, changes: partedNumerals(passage, leaps, window, source) }
  const changes = clausesWith(wrong, text, window.text).map(({ from, to, receivedFrom, receivedTo, receivedAt }) => ({
    ...(to > from && { report: { words: spaced(text.slice(from, to), (at) => gaps.includes(from + at)), line } }),
    ...(receivedTo > receivedFrom && {
      received: {
        words: spaced(window.text.slice(receivedFrom, receivedTo), (at) => isGap(window.placeAt(receivedFrom + at))),
        at: window.placeAt(receivedAt),
      },
    }),
  }))
  return { taken, changes }
}

/** The words are the source's; the first numeral that is parted or joined otherwise than there, if any. */
function partedNumerals(
  { text, gaps, line }: ReportWords,
  leaps: readonly Difference[],
  window: PlacedWindow,
  source: ReceivedWords,
): readonly Change[] {
  const own = new Set([...gaps, 0, text.length])
  let at = 0
  for (let index = 0; index <= text.length; index++) {
    const before = window.placeAt(at - 1)
    const leap = leaps.find(({ from }) => from === index)
    if (leap) at += leap.receivedTo - leap.receivedFrom
    const place = window.placeAt(at++)
    const gap = source.gaps[place]
    const isApart = gap === GAP.blank || (index > 0 && index < text.length && place !== before + 1)
    const around = index > 0 && index < text.length ? text : source.text
    if (gap === GAP.closed || isApart === own.has(index) || !isInNumeral(around, around === text ? index : place))
      continue
    const words = clauseAround(text, index)
    return [{ report: { words, line }, received: { words, at: place }, isNumeral: true }]
  }
  return []
}

function clauseAround(text: string, at: number): string {
  let [from, to] = [at, at]
  while (!isBoundary(text, from)) from--
  while (!isBoundary(text, to + 1)) to++
  return text.slice(from, to)
}

/** Both end with the same characters where the source has them near; else the source may go on. */
function differencesUpToEnd(text: string, { text: received, isLineStart }: Window): readonly Difference[] | undefined {
  for (const length of [4, 2, 1]) {
    const ending = text.slice(-length)
    const ends: number[] = []
    for (let at = received.indexOf(ending); at >= 0; at = received.indexOf(ending, at + 1)) ends.push(at + length)
    const near = ends.filter((end) => length > 1 || isLineStart(end))
    const [end] = near.sort((a, b) => Math.abs(a - text.length) - Math.abs(b - text.length))
    const found = end === undefined ? undefined : differencesIn(text, received.slice(0, end), MOST_EDITS, 'together')
    if (found) return found
  }
  return differencesIn(text, received, MOST_EDITS, 'open')
}

function isStranger(text: string, differences: readonly Difference[]): boolean {
  const changed = differences.reduce((sum, { from, to }) => sum + to - from, 0)
  return text.length - changed < text.length * LEAST_SHARED
}

const isLeap = ({ receivedFrom, receivedTo }: Difference, { isLineStart }: Window) =>
  (receivedFrom === 0 || isLineStart(receivedFrom)) && isLineStart(receivedTo)

/** The rest of a clause that report.md breaks off. */
function tailOf(text: string, differences: readonly Difference[], window: Window): readonly Difference[] {
  const last = differences.at(-1)
  if (!last) return []
  const end = last.receivedTo + text.length - last.to
  let to = end
  while (to < window.text.length && to - end < LONGEST_TAIL && !isBoundary(window.text, to) && !window.isLineStart(to))
    to++
  return to > end && to - end < LONGEST_TAIL
    ? [{ from: text.length, to: text.length, receivedFrom: end, receivedTo: to }]
    : []
}

function without(leaps: readonly Difference[], stop: number): readonly (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = []
  let from = 0
  for (const leap of leaps) {
    ranges.push([from, leap.receivedFrom])
    from = leap.receivedTo
  }
  return [...ranges, [from, stop]]
}
