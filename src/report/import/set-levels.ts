import type { Draft } from './draft.ts'
import { PLAIN_RANK, TITLE_RANK } from './draft.ts'

const DEEPEST = 6
/** Rank that unnumbered headings share with 一、 when they are a report's own chapters. */
const CHAPTER_RANK = 2

interface Open {
  readonly rank: number
  readonly level: number
}

/** Gives each heading its Markdown level: one deeper than the nearest heading before it of a higher rank. */
export function setLevels(drafts: readonly Draft[]): Draft[] {
  const open: Open[] = []
  let plainRank: number | undefined
  return drafts.map((draft) => {
    if (draft.kind !== 'heading') return draft
    if (draft.rank === TITLE_RANK) return { ...draft, level: 1 }
    if (draft.level > 0) {
      closeWhile(open, (heading) => heading.level >= draft.level)
      open.push({ rank: draft.level - 10, level: draft.level })
      return draft
    }
    if (draft.rank === PLAIN_RANK) plainRank ??= (open.at(-1)?.rank ?? -1) < CHAPTER_RANK ? CHAPTER_RANK : PLAIN_RANK
    const rank = draft.rank === PLAIN_RANK ? (plainRank ?? PLAIN_RANK) : draft.rank
    closeWhile(open, (heading) => heading.rank >= rank)
    const level = Math.min(DEEPEST, (open.at(-1)?.level ?? 0) + 1)
    open.push({ rank, level })
    return { ...draft, level }
  })
}

function closeWhile(open: Open[], holds: (heading: Open) => boolean): void {
  for (let last = open.at(-1); last && holds(last); last = open.at(-1)) open.pop()
}
