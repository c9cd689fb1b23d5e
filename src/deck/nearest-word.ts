import { OTHER_NAMES } from './other-names.ts'

/**
 * The known word that was most likely meant: one that goes by this other name, else one that differs by few letters.
 * Undefined when none is near.
 */
export function nearestWord<T extends string>(word: string, known: readonly T[]): T | undefined {
  const wanted = word.trim().toLowerCase()
  const named = known.find((each) => each === wanted || OTHER_NAMES[each]?.includes(wanted))
  if (named !== undefined) return named
  const [nearest] = known
    .map((each) => ({ each, distance: editDistance(wanted, each) }))
    .filter(({ each, distance }) => distance <= Math.max(1, Math.floor(Math.max(each.length, wanted.length) / 3)))
    .sort((a, b) => a.distance - b.distance)
  return nearest?.each
}

/** Letters to put in, take out, change or swap with a neighbour to make one word the other. */
function editDistance(one: string, other: string): number {
  let before: readonly number[] = []
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      const swapped = row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      const steps = [(last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1)]
      current.push(Math.min(...steps, swapped ? (before[column - 2] ?? Infinity) + 1 : Infinity))
    }
    before = last
    last = current
  }
  return last[other.length] ?? 0
}
