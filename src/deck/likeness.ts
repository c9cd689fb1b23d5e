/** How like two texts are, 0 to 1: Dice coefficient of their character pairs, white space aside. */
export function likeness(one: string, other: string): number {
  const left = pairsOf(one)
  const right = pairsOf(other)
  const known = new Set(right)
  const common = left.filter((pair) => known.has(pair)).length
  return left.length + right.length === 0 ? 0 : Math.min(1, (2 * common) / (left.length + right.length))
}

const pairsOf = (text: string): readonly string[] =>
  [...text.replaceAll(/\s/g, '')].map((character, index, all) => character + (all[index + 1] ?? ''))
