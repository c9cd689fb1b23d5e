import type { Show } from '../../ipc/show.ts'

/** A section of the deck and the slide that it begins with. */
export interface Entry {
  readonly heading: string
  /** 1-based. */
  readonly number: number
  /** 1-based number of the last slide of it. */
  readonly last: number
}

/** The sections in the order in which they are shown. A section that is taken up again later is listed where it began. */
export function contentsOf({ slides }: Pick<Show['deck'], 'slides'>): readonly Entry[] {
  const entries = new Map<string, Entry>()
  for (const [index, { section }] of slides.entries()) {
    const number = index + 1
    const known = entries.get(section)
    entries.set(section, known ? { ...known, last: number } : { heading: section, number, last: number })
  }
  return [...entries.values()].sort((a, b) => a.number - b.number)
}

/** The entry that a slide belongs to. */
export const entryAt = (entries: readonly Entry[], number: number): Entry | undefined =>
  entries.filter((entry) => entry.number <= number && number <= entry.last).at(-1)
