import { amountOf } from '../amount.ts'
import type { Named, Place } from './place.ts'
import { verbLength } from './verbs.ts'

/** How many figures back 其中 may reach for its whole. */
const FIGURES_BACK = 12
const LONGEST_LEAD = 60
/** For each figure the index of the whole that 其中 makes it a part of, the later parts of the same whole included. */
export function findParts(
  text: string,
  places: readonly Place[],
  names: readonly Named[],
): readonly (number | undefined)[] {
  const parts: (number | undefined)[] = []
  let open: OpenWhole | undefined
  for (const [index, place] of places.entries()) {
    const from = Math.max(places[index - 1]?.end ?? 0, place.start - LONGEST_LEAD)
    const lead = text.slice(from, place.start)
    const opens = /其中/.test(lead) && !/[。！？]/.test(lead.slice(lead.lastIndexOf('其中')))
    if (opens) open = wholeBefore(index, places, names, parts, lead)
    else if (open && !goesOn(open, place, lead)) open = undefined
    const isPart = open !== undefined && fits(open, place, names[index])
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
    if (whole.unit !== unit && !(whole.unit === '' && /^[人户名]/.test(unit))) continue
    const words = lead.slice(lead.lastIndexOf('其中') + 2).replace(/^[：:，,]/, '')
    return { index: at, unit, left: whole.number, verbs: verbLength(words) > 0 }
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

function fits({ unit, left }: OpenWhole, place: Place, name: Named | undefined): boolean {
  const here = amountOf(place.quantity)
  return name?.kind === 'level' && here.unit === unit && here.number <= left * (1 + 1e-9)
}
