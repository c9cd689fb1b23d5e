import type { Stretch } from '../stretch.ts'
import { isEmpty, trimmed, wordsAt } from './cut-words.ts'
import { isEnglish, nameEnglish } from './english.ts'
import { nameClause } from './name-clause.ts'
import { findParts } from './parts.ts'
import { findPeriods } from './periods.ts'
import { withheld } from './place.ts'
import type { Named, Owned, Place } from './place.ts'
import { findPlanned } from './plan.ts'
import type { PlanContext } from './plan.ts'
import { findSeries } from './series.ts'
import { cutSlots } from './slots.ts'
import { NOTHING_SPOKEN } from './spoken.ts'
import type { Spoken } from './spoken.ts'
import { findThresholds } from './thresholds.ts'

/**
 * Says for every figure of a passage what it counts, from the sentence it stands in and in the report's own words.
 * In doubt the subject stays empty: a figure under a wrong name is worse than one that is shown in its sentence only.
 */
export function ownFigures(text: string, places: readonly Place[], context: PlanContext): readonly Owned[] {
  const periods = findPeriods(text, places)
  const names = findSeries(places, nameAll(text, places), periods)
  const parts = findParts(text, places, names)
  const planned = findPlanned(text, places, context)
  return names.map((name, index): Owned => {
    const partOf = parts[index]
    const isPlan = planned[index] === true && /^(?:level|change|share|multiple|rank)$/.test(name.kind)
    const kind = partOf !== undefined ? 'part' : isPlan ? 'target' : name.kind
    const period = name.period ?? periods[index]?.words ?? ''
    return { ...name, kind, period, ...(partOf !== undefined && { partOf }) }
  })
}

interface Indexed {
  readonly index: number
  readonly place: Place
}

/** The figures that count something, clause by clause; bounds of classes are words in them. */
function nameAll(text: string, places: readonly Place[]): readonly Named[] {
  const isBound = findThresholds(text, places)
  const names = places.map((): Named => ({ ...withheld(), kind: 'threshold' }))
  const counted = places.flatMap((place, index): Indexed[] => (isBound[index] === true ? [] : [{ index, place }]))
  let spoken = NOTHING_SPOKEN
  let said = 0
  let order = 0
  for (const clause of byClause(counted)) {
    const [first] = clause
    const last = clause.at(-1)
    if (!first || !last) continue
    const stretch = { start: first.place.clause.start, end: last.place.clause.end }
    spoken = spokenAt(text, { start: said, end: stretch.start }, spoken)
    said = stretch.end
    order += clause.length
    const next = counted[order]?.place
    const named = nameWords(text, stretch, clause, spoken, next)
    for (const [at, { index }] of clause.entries()) names[index] = named.names[at] ?? withheld()
    spoken = named.spoken
  }
  return names
}

function nameWords(
  text: string,
  stretch: Stretch,
  clause: readonly Indexed[],
  spoken: Spoken,
  next: Place | undefined,
) {
  if (isEnglish(wordsAt(text, stretch)))
    return nameEnglish(
      text,
      clause.map(({ place }) => place),
      clause.map(({ index }) => index),
    )
  return nameClause(text, cutSlots(text, stretch, clause), spoken, next)
}

function byClause(counted: readonly Indexed[]): readonly (readonly Indexed[])[] {
  const clauses: Indexed[][] = []
  for (const each of counted) {
    const last = clauses.at(-1)
    const before = last?.at(-1)
    if (last && before && before.place.end > each.place.clause.start) last.push(each)
    else clauses.push([each])
  }
  return clauses
}

const SEGMENT_END = /[。！？!?；;\n]/
/** Between two clauses these say nothing that would end what is spoken of. */
const SAYS_NOTHING = /^(?:[，、,\s）)”：:]|其中|同比|与(?:上年|去年)(?:同期)?相比)*$/
const TITLE = /(?:^|[，。；：！？、\n])([^，。；：！？\d]{2,20})[：:]$/

/** What is still spoken of behind the words between two clauses with figures. */
function spokenAt(text: string, between: Stretch, spoken: Spoken): Spoken {
  const near = { start: Math.max(between.start, between.end - 60), end: between.end }
  const words = wordsAt(text, near)
  const title = TITLE.exec(words)?.[1]
  const colon = title === undefined ? undefined : near.start + words.lastIndexOf(title)
  const named = colon === undefined ? undefined : trimmed(text, { start: colon, end: colon + (title?.length ?? 0) })
  const keeps = near.start === between.start && !SEGMENT_END.test(words) && SAYS_NOTHING.test(words)
  return { ...(keeps ? spoken : NOTHING_SPOKEN), title: named && !isEmpty(named) ? named : undefined }
}
