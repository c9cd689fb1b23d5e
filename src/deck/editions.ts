import type { Draft } from './build-context.ts'
import type { Edition } from './deck.ts'
import { paceOf } from './pace.ts'

/** What a lobby visitor sees: pictures, key figures and headlines; long points stay with the full edition. */
const LOBBY: readonly Draft['layout'][] = [
  'cover',
  'divider',
  'honours',
  'wall',
  'comparison',
  'chart',
  'task',
  'closing',
]
/** What even the shortest show needs, most needed first. */
const BRIEF: readonly Draft['layout'][] = [
  'cover',
  'closing',
  'divider',
  'honours',
  'task',
  'chart',
  'comparison',
  'wall',
  'contents',
  'statement',
]

export function selectEdition(drafts: readonly Draft[], edition: Edition, minutes: number): readonly Draft[] {
  if (edition === 'full') return drafts
  if (edition === 'lobby') return drafts.filter((draft) => LOBBY.includes(draft.layout))
  return brief(drafts, minutes * 60)
}

/** As many slides as fit the agreed time: first one of each section, then the rest, by the order of BRIEF. */
function brief(drafts: readonly Draft[], seconds: number): readonly Draft[] {
  const chosen = new Set<Draft>()
  let spent = 0
  const add = (draft: Draft) => {
    const time = paceOf(draft)
    if (chosen.has(draft) || spent + time > seconds) return
    chosen.add(draft)
    spent += time
  }
  const firsts = drafts.filter((draft, index) => drafts.findIndex(({ section }) => section === draft.section) === index)
  for (const pool of [firsts, drafts])
    for (const layout of BRIEF) pool.filter((draft) => draft.layout === layout).forEach(add)
  return drafts.filter((draft) => chosen.has(draft))
}
