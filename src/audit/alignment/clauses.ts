import type { Difference } from './differences.ts'

/** The words of the source that a passage is compared with. */
export interface Window {
  readonly text: string
  readonly isLineStart: (at: number) => boolean
}

const LONGEST_CLAUSE = 60

/** Whether a clause may begin here: a mark stands before, and it is not the comma or point inside a number. */
export const isBoundary = (text: string, at: number): boolean => at <= 0 || at >= text.length || isMark(text, at - 1)

function isMark(text: string, at: number): boolean {
  const inNumber = /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1))
  return /[，,、；;。：:！？]/.test(text.charAt(at)) && !inNumber
}

/**
 * Words that only the source has may be cut out at several offsets with the same result (甲，乙， holds ，乙 and 乙，): the
 * cut that begins and ends with a line is taken, else with a clause.
 */
export function settle(difference: Difference, { text, isLineStart }: Window): Difference {
  if (difference.from !== difference.to) return difference
  const cuts = slides(difference, text)
  const startsLine = (at: number) => at === 0 || isLineStart(at)
  const whole = cuts.find((cut) => startsLine(cut.receivedFrom) && isLineStart(cut.receivedTo))
  return (
    whole ?? cuts.find((cut) => isBoundary(text, cut.receivedFrom) && isBoundary(text, cut.receivedTo)) ?? difference
  )
}

function slides(difference: Difference, text: string): readonly Difference[] {
  const cuts = [difference]
  for (let by = 1; by <= LONGEST_CLAUSE && difference.from - by >= 0; by++) {
    if (text.charAt(difference.receivedFrom - by) !== text.charAt(difference.receivedTo - by)) break
    cuts.push(moved(difference, -by))
  }
  for (let by = 1; by <= LONGEST_CLAUSE; by++) {
    if (text.charAt(difference.receivedFrom + by - 1) !== text.charAt(difference.receivedTo + by - 1)) break
    cuts.push(moved(difference, by))
  }
  return cuts
}

const moved = ({ from, to, receivedFrom, receivedTo }: Difference, by: number): Difference => ({
  from: from + by,
  to: to + by,
  receivedFrom: receivedFrom + by,
  receivedTo: receivedTo + by,
})

/** A clause on both sides, and where in it the first difference is. */
export interface DifferentClause extends Difference {
  readonly receivedAt: number
}

/** Differences in order → the clauses that hold them, each once. Whole clauses that one side lacks stay as they are. */
export function clausesWith(
  differences: readonly Difference[],
  passage: string,
  received: string,
): readonly DifferentClause[] {
  const groups: Difference[] = []
  for (const difference of differences) {
    const last = groups.at(-1)
    if (last && !hasBoundary(passage, last.to, difference.from))
      groups[groups.length - 1] = { ...last, to: difference.to, receivedTo: difference.receivedTo }
    else groups.push(difference)
  }
  return groups.map((group) => ({ ...widened(group, passage, received), receivedAt: group.receivedFrom }))
}

function hasBoundary(text: string, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (isBoundary(text, at)) return true
  return false
}

/** Whole clauses, each with the mark behind it or before it. */
function isClauses(text: string, from: number, to: number): boolean {
  return (isBoundary(text, from) && isBoundary(text, to)) || (isMark(text, from) && isMark(text, to))
}

/** Around a difference both sides are the same up to the next, so they widen together. */
function widened(difference: Difference, passage: string, received: string): Difference {
  let { from, to, receivedFrom, receivedTo } = difference
  const lacks = from === to && isClauses(received, receivedFrom, receivedTo)
  const adds = receivedFrom === receivedTo && isClauses(passage, from, to)
  if (lacks || adds) return difference
  for (let left = LONGEST_CLAUSE; left > 0 && receivedFrom > 0 && !isBoundary(passage, from); left--) {
    from--
    receivedFrom--
  }
  for (let right = LONGEST_CLAUSE; right > 0 && to < passage.length && !isMark(passage, to); right--) {
    to++
    receivedTo++
  }
  return { from, to, receivedFrom, receivedTo }
}
