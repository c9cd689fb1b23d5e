/** Where two texts differ: `[from, to)` of the passage stands in place of `[receivedFrom, receivedTo)` of the source. */
export interface Difference {
  readonly from: number
  readonly to: number
  readonly receivedFrom: number
  readonly receivedTo: number
}

/**
 * The fewest insertions and deletions that make `received` into `passage` (Myers, An O(ND) difference algorithm, 1986);
 * undefined when there are more than `most` of them.
 * @param end whether the two end together, or `received` may go on behind the passage
 */
export function differencesIn(
  passage: string,
  received: string,
  most: number,
  end: 'together' | 'open',
): readonly Difference[] | undefined {
  const trace: Int32Array[] = []
  const furthest = new Int32Array(2 * most + 3)
  const middle = most + 1
  for (let edits = 0; edits <= most; edits++) {
    trace.push(furthest.slice())
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = middle + diagonal
      const down = diagonal === -edits || (diagonal !== edits && value(furthest, at - 1) < value(furthest, at + 1))
      let x = down ? value(furthest, at + 1) : value(furthest, at - 1) + 1
      while (x < passage.length && passage.charAt(x) === received.charAt(x - diagonal)) x++
      furthest[at] = x
      if (x >= passage.length && (end === 'open' ? x - diagonal <= received.length : x - diagonal === received.length))
        return joined(walkBack(trace, passage.length, x - diagonal, middle))
    }
  }
  return undefined
}

const value = (values: Int32Array, at: number): number => values[at] ?? 0

/** The single steps of the way, last first: `x` counts in the passage, `y` in the received text. */
function walkBack(trace: readonly Int32Array[], passageEnd: number, receivedEnd: number, middle: number): Difference[] {
  const steps: Difference[] = []
  let [x, y] = [passageEnd, receivedEnd]
  for (let edits = trace.length - 1; edits > 0; edits--) {
    const before = trace[edits] ?? new Int32Array()
    const at = middle + x - y
    const down = x - y === -edits || (x - y !== edits && value(before, at - 1) < value(before, at + 1))
    const fromX = value(before, down ? at + 1 : at - 1)
    const fromY = fromX - (x - y + (down ? 1 : -1))
    steps.push({
      from: fromX,
      to: down ? fromX : fromX + 1,
      receivedFrom: fromY,
      receivedTo: down ? fromY + 1 : fromY,
    })
    ;[x, y] = [fromX, fromY]
  }
  return steps.reverse()
}

/** Steps that touch are one difference. */
function joined(steps: readonly Difference[]): readonly Difference[] {
  const differences: Difference[] = []
  for (const step of steps) {
    const last = differences.at(-1)
    if (last?.to === step.from && last.receivedTo === step.receivedFrom)
      differences[differences.length - 1] = { ...last, to: step.to, receivedTo: step.receivedTo }
    else differences.push(step)
  }
  return differences
}
