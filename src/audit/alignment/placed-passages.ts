import { GAP, lineAt } from './received-words.ts'
import type { ReceivedWords } from './received-words.ts'
import { isInNumeral } from './numerals-whole.ts'
import type { Squeezed } from './squeeze.ts'

/** A passage of report.md as words, with its line. */
export interface ReportWords extends Squeezed {
  /** 1-based line in report.md. */
  readonly line: number
}

/** Behind these a passage of its own may begin: a run-in heading and its text, the steps of an enumeration. */
const STOP = /[。！？；：;:!?”’」』）)]/
/** Candidates are found by their first characters; by as many of these as the passage has. */
const KEY_LENGTHS = [240, 60, 15, 4, 1]
/** Passages with one beginning and many endings are tried so often. */
const MOST_TRIES = 200

export interface Placing {
  /** 1 for each character of the source that a passage has taken. */
  readonly taken: Uint8Array
  /** Passages that stand nowhere in the source whole. */
  readonly homeless: readonly ReportWords[]
  /** How many characters and candidates were looked at, so that a test can count the work. */
  readonly work: number
}

/**
 * Gives each passage of report.md the place in the source where it stands whole, going on from the passage before it, else
 * from the start of a line or sentence; whole lines come first. A place is taken once: a passage written twice needs to be received twice.
 */
export function placePassages(passages: readonly ReportWords[], source: ReceivedWords): Placing {
  const taken = new Uint8Array(source.text.length)
  const candidatesFor = indexStarts(source)
  const homeless: ReportWords[] = []
  let cursor = 0
  let work = 0
  for (const passage of passages) {
    const at = placeOf(passage)
    if (at === undefined) {
      homeless.push(passage)
      continue
    }
    cursor = at + passage.text.length
    taken.fill(1, at, cursor)
  }
  return { taken, homeless, work }

  function placeOf(passage: ReportWords): number | undefined {
    work += passage.text.length
    const goesOn = stands(passage, cursor)
    if (goesOn && isEnd(source, cursor + passage.text.length)) return cursor
    const candidates = candidatesFor(passage.text)
    const last = lineAt(candidates, cursor)
    const next = (candidates[last] ?? 0) < cursor ? last + 1 : last
    let sentence: number | undefined
    let beginning = goesOn ? cursor : undefined
    for (const start of [...candidates.slice(next, next + MOST_TRIES), ...candidates.slice(0, MOST_TRIES)]) {
      work++
      if (!stands(passage, start)) continue
      const end = start + passage.text.length
      if (isLineEdge(source, start) && isLineEdge(source, end)) return start
      if (isEnd(source, end)) sentence ??= start
      beginning ??= start
    }
    return sentence ?? beginning
  }

  function stands({ text, gaps }: ReportWords, start: number): boolean {
    if (!source.text.startsWith(text, start) || isPartOfNumeral(start) || isPartOfNumeral(start + text.length))
      return false
    if (taken.subarray(start, start + text.length).includes(1)) return false
    return numeralsAgree(text, gaps, source, start)
  }

  function isPartOfNumeral(at: number): boolean {
    return source.gaps[at] !== GAP.blank && isInNumeral(source.text, at)
  }
}

/** Two numbers are not one, and one is not two: blanks inside digits are the same on both sides. */
export function numeralsAgree(text: string, gaps: readonly number[], source: ReceivedWords, start: number): boolean {
  const own = new Set(gaps)
  for (let at = 1; at < text.length; at++) {
    const gap = source.gaps[start + at]
    if (gap !== GAP.closed && own.has(at) !== (gap === GAP.blank) && isInNumeral(text, at)) return false
  }
  return true
}

const isLineEdge = ({ text, starts }: ReceivedWords, at: number): boolean =>
  at === text.length || starts[lineAt(starts, at)] === at

const isEnd = (source: ReceivedWords, at: number): boolean =>
  isLineEdge(source, at) || STOP.test(source.text.charAt(at - 1))

/** Starts of lines and sentences by the characters that follow. */
function indexStarts({ text, starts }: ReceivedWords): (passage: string) => readonly number[] {
  const places = new Set(starts)
  for (const { index } of text.matchAll(new RegExp(STOP, 'g'))) places.add(index + 1)
  const sorted = [...places].sort((a, b) => a - b)
  const indexes = new Map<number, Map<string, number[]>>()
  return (passage) => {
    const length = KEY_LENGTHS.find((each) => each <= passage.length) ?? 1
    const index = indexes.get(length) ?? indexBy(text, sorted, length)
    indexes.set(length, index)
    return index.get(passage.slice(0, length)) ?? []
  }
}

function indexBy(text: string, places: readonly number[], length: number): Map<string, number[]> {
  const index = new Map<string, number[]>()
  for (const at of places) {
    const key = text.slice(at, at + length)
    const known = index.get(key)
    if (known) known.push(at)
    else index.set(key, [at])
  }
  return index
}
