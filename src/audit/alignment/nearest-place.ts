/** A text of a million characters is looked at in so many places; a changed passage shares far more with its source. */
const MOST_PROBES = 250_000
/** A group of characters that stands in more places than this says nothing. */
const MOST_PLACES = 12
const SHIFT = 8

/**
 * Says where in a text a passage most likely began: the offset on which most groups of its characters agree,
 * or undefined when they agree on none.
 */
export function nearestPlaceIn(text: string): (passage: string) => number | undefined {
  const indexes = new Map<number, Map<string, number[]>>()
  return (passage) => {
    const length = passage.length < 6 ? 1 : passage.length < 12 ? 2 : passage.length < 40 ? 4 : 8
    const index = indexes.get(length) ?? groupsOf(text, length)
    indexes.set(length, index)
    const votes = new Map<number, number>()
    for (let at = 0; at + length <= passage.length; at++)
      for (const place of index.get(passage.slice(at, at + length)) ?? []) {
        const shift = Math.floor((place - at) / SHIFT)
        votes.set(shift, (votes.get(shift) ?? 0) + 1)
      }
    return offsetOf(votes, passage, text)
  }
}

function groupsOf(text: string, length: number): Map<string, number[]> {
  const index = new Map<string, number[]>()
  const step = Math.max(1, Math.floor(text.length / MOST_PROBES))
  for (let at = 0; at + length <= text.length; at += step) {
    const group = text.slice(at, at + length)
    const places = index.get(group)
    if (!places) index.set(group, [at])
    else if (places.length < MOST_PLACES) places.push(at)
  }
  return index
}

/** Within the shift most voted for, the offset at which most characters agree. */
function offsetOf(votes: ReadonlyMap<number, number>, passage: string, text: string): number | undefined {
  const [best] = [...votes].sort(([, a], [, b]) => b - a)
  if (!best) return undefined
  let found = { offset: 0, agree: 0 }
  for (let offset = (best[0] - 1) * SHIFT; offset < (best[0] + 2) * SHIFT; offset++) {
    let agree = 0
    for (let at = 0; at < Math.min(passage.length, 400); at++)
      if (passage.charAt(at) === text.charAt(offset + at)) agree++
    if (agree > found.agree) found = { offset, agree }
  }
  return found.agree > 0 ? Math.max(0, found.offset) : undefined
}
