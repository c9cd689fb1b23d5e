/** CSS pixels to each side: no eye notices, and no edge of a letter burns in. */
const REACH = 4

export interface Shift {
  readonly x: number
  readonly y: number
}

/** Where the picture stands at a step: at most a pixel each way from the step before, all over the square in its course. */
export const shiftAt = (step: number): Shift => ({ x: toAndFro(step, REACH), y: toAndFro(step, REACH - 1) })

/** 0, 1 … reach … 0 … -reach … 0; two of these with different reaches meet everywhere. */
function toAndFro(step: number, reach: number): number {
  const at = step % (4 * reach)
  if (at <= reach) return at
  return at <= 3 * reach ? 2 * reach - at : at - 4 * reach
}
