import { isRightPin } from './pin.ts'

export type Attempt =
  | { readonly outcome: 'right' }
  /** The next try is heard after so many seconds; 0 is at once. */
  | { readonly outcome: 'wrong' | 'too-soon'; readonly waitSeconds: number }

export interface PinGuard {
  readonly attempt: (pin: string) => Promise<Attempt>
}

/** Wrong tries that cost nothing: a slip of the finger. */
const FREE = 3
const LONGEST_SECONDS = 15 * 60

/** Seconds to wait after so many wrong tries in a row: none, then 10, 20, 40 … up to a quarter of an hour. */
export const delayAfter = (wrong: number): number =>
  wrong < FREE ? 0 : Math.min(10 * 2 ** (wrong - FREE), LONGEST_SECONDS)

/**
 * Holds a PIN against its hash, one try at a time and ever more slowly. At four digits and the longest wait, trying them
 * all takes over three months.
 * @param now milliseconds of a clock that is never set back.
 */
export function guardPin(hash: () => string | undefined, now: () => number): PinGuard {
  let wrong = 0
  let openAt = -Infinity
  let busy = false
  return {
    attempt: async (pin) => {
      const expected = hash()
      const wait = Math.ceil((openAt - now()) / 1000)
      if (busy || wait > 0 || expected === undefined) return { outcome: 'too-soon', waitSeconds: Math.max(wait, 1) }
      busy = true
      const right = await isRightPin(pin, expected).finally(() => (busy = false))
      wrong = right ? 0 : wrong + 1
      openAt = right ? -Infinity : now() + delayAfter(wrong) * 1000
      return right ? { outcome: 'right' } : { outcome: 'wrong', waitSeconds: delayAfter(wrong) }
    },
  }
}
