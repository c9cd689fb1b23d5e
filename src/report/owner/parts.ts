import { amountOf } from '../amount.ts'
import type { Named, Place } from './place.ts'
import { verbLength } from './verbs.ts'

/** How many figures back 其中 may reach for its whole. */
const FIGURES_BACK = 12
const LONGEST_LEAD = 60
/** Parts may exceed their whole by this much and still be meant as its parts: the report's own slip is for the audit to find. */
const SLIP = 1.1
/** 其中 with nothing but a name between it and the figure. */
const OPENS = /其中[，,：:]?[^，,。！？；;]*$/

/** For each figure the index of the whole that 其中 makes it a part of, the later parts of the same whole included. */
export function findParts(
  text: string,
  places: readonly Place[],
  names: readonly Named[],
): readonly (number | undefined)[] {
  const parts: (number | undefined)[] = []
  let open: OpenWhole | undefined
  for (const [index, place] of places.entries()) {
    if (names[index]?.kind === 'threshold') {
      parts.push(undefined)
      continue
    }
    const before = names[index - 1]?.kind === 'threshold' ? places[index - 2] : places[index - 1]
    const from = Math.max(before?.end ?? 0, place.start - LONGEST_LEAD)
    const lead = text.slice(from, place.start)
    const opens = OPENS.test(lead)
    if (opens) open = wholeBefore(index, places, names, parts, lead)
    else if (open && !goesOn(open, place, lead)) open = undefined
    const isPart = open !== undefined && isPartOf(open, place, names[index], opens)
    parts.push(isPart ? open?.index : undefined)
    if (isPart && open) open = { ...open, left: open.left - amountOf(place.quantity).number }
  }
  return parts
}

interface OpenWhole {
  readonly index: number
  readonly unit: string
  /** What of the whole no part has taken yet. */
  readonly left: number
  readonly whole: number
  /** Whether its first part opens with a verb, as the later ones then do. */
  readonly verbs: boolean
}

/** 其中 speaks of the nearest amount before it in the same unit that is no part itself. */
function wholeBefore(
  index: number,
  places: readonly Place[],
  names: readonly Named[],
  parts: readonly (number | undefined)[],
  lead: string,
): OpenWhole | undefined {
  const here = places[index]
  if (!here) return undefined
  const { unit } = amountOf(here.quantity)
  for (let at = index - 1; at >= Math.max(0, index - FIGURES_BACK); at--) {
    const place = places[at]
    const name = names[at]
    if (!place || !name || parts[at] !== undefined || !/^(?:level|to)$/.test(name.kind)) continue
    const whole = amountOf(place.quantity)
    if (whole.unit !== unit && !(whole.unit === '' && isCountOfPeople(unit))) continue
    const words = lead.slice(lead.lastIndexOf('其中') + 2).replace(/^[：:，,]/, '')
    return { index: at, unit: whole.unit, left: whole.number, whole: whole.number, verbs: verbLength(words) > 0 }
  }
  return undefined
}

/** A later figure is a part as well while nothing but its own name stands between. */
function goesOn({ verbs }: OpenWhole, { quantity }: Place, lead: string): boolean {
  const marks = lead.match(/[，,、；;]/g)?.length ?? 0
  const words = lead.replace(/^.*[，,、；;]/s, '')
  if (/[。！？；;]/.test(lead)) return false
  if (/^(?:[%％‰倍]|个?百分点)/.test(quantity.unit)) return true
  return marks <= 1 && verbLength(words) > 0 === verbs
}

function isPartOf({ unit, left, whole }: OpenWhole, place: Place, name: Named | undefined, opens: boolean): boolean {
  const here = amountOf(place.quantity)
  const fits = here.number <= left + (SLIP - 1) * whole
  const sameUnit = here.unit === unit || (unit === '' && isCountOfPeople(here.unit))
  return name?.kind === 'level' && sameUnit && (opens || fits)
}

/** 1000万以上农村人口，其中200万人: a bare 万 counts people. */
const isCountOfPeople = (unit: string): boolean => /^[人户名]/.test(unit)
