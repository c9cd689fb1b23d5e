import type { Stretch } from '../stretch.ts'

export const wordsAt = (text: string, { start, end }: Stretch): string => text.slice(start, end)

export const isEmpty = ({ start, end }: Stretch): boolean => end <= start

/** The stretch without what `pattern` (anchored with ^) finds at its front, as often as it finds it. */
export function cutFront(text: string, at: Stretch, pattern: RegExp): Stretch {
  let { start } = at
  for (;;) {
    const found = pattern.exec(text.slice(start, at.end))?.[0].length ?? 0
    if (found === 0) return { start, end: at.end }
    start += found
  }
}

/** The stretch without what `pattern` (anchored with $) finds at its back, as often as it finds it. */
export function cutBack(text: string, at: Stretch, pattern: RegExp): Stretch {
  let { end } = at
  for (;;) {
    const found = pattern.exec(text.slice(at.start, end))?.[0].length ?? 0
    if (found === 0) return { start: at.start, end }
    end -= found
  }
}

export const trimmed = (text: string, at: Stretch): Stretch => cutBack(text, cutFront(text, at, /^\s+/), /\s+$/)
