import { classifyNumeral } from './classify-numeral.ts'
import { ownFigures } from './owner/own-figures.ts'
import type { PlanContext } from './owner/plan.ts'
import { readQuantity } from './read-quantity.ts'
import type { FoundQuantity } from './read-quantity.ts'
import { namedStretches } from './named-stretches.ts'
import type { NumeralStyle } from './numeral-style.ts'
import type { Figure, Numeral, SourceSpan } from './report.ts'
import { scanNumerals } from './scan-numerals.ts'
import type { NumeralToken } from './scan-numerals.ts'
import { clauseAround, sentenceAround } from './stretch.ts'
import type { Stretch } from './stretch.ts'

export interface Counted {
  readonly figures: readonly Figure[]
  readonly numerals: readonly Numeral[]
}

const NO_PLAN: PlanContext = { headings: [], year: undefined }

interface Hit {
  readonly token: NumeralToken
  readonly found: FoundQuantity
  readonly clause: Stretch
}

/** What the whole report says about its numerals, and the editor. */
export interface Reading {
  readonly style?: NumeralStyle
  /** Words of the report whose numerals are names. */
  readonly names?: readonly string[]
  /** Where the passage stands: what its headings and the title say of past and future. */
  readonly plan?: PlanContext
}

/**
 * Sorts every numeral of one passage into figures and numerals that count nothing; none is lost, none is in both.
 * @param origin where the passage stands in the report; the spans of the result are offsets in the report.
 */
export function countFigures(
  text: string,
  section: string,
  origin: SourceSpan,
  firstId: number,
  { style, names = [], plan = NO_PLAN }: Reading = {},
): Counted {
  const hits: Hit[] = []
  const numerals: Numeral[] = []
  const tokens = scanNumerals(text, style)
  const inNumerals = offsetsInside(tokens)
  const named = namedStretches(text, names)
  const span = (start: number, end: number) => ({
    start: origin.start + start,
    end: origin.start + end,
    line: origin.line,
  })
  for (const token of tokens) {
    const last = hits.at(-1)
    if (last && token.start < last.found.end) continue
    const isName = named.some(({ start, end }) => start <= token.start && token.end <= end)
    const kind = isName ? 'name' : classifyNumeral(text, token)
    const found = kind ? undefined : readQuantity(text, token)
    if (found) hits.push({ token, found, clause: clauseAround(text, found, inNumerals) })
    else numerals.push({ value: token.value, kind: kind ?? fallback(token), span: span(token.start, token.end) })
  }
  return { figures: toFigures(text, hits, span, firstId, { section, plan }), numerals }
}

const offsetsInside = (tokens: readonly NumeralToken[]): ReadonlySet<number> =>
  new Set(tokens.flatMap(({ start, value }) => Array.from(value, (_, index) => start + index)))

const fallback = (token: NumeralToken) => (token.script === 'arabic' ? 'bare' : 'word')

type MakeSpan = (start: number, end: number) => SourceSpan

function toFigures(
  text: string,
  hits: readonly Hit[],
  span: MakeSpan,
  firstId: number,
  { section, plan }: { section: string; plan: PlanContext },
): Figure[] {
  const places = hits.map(({ found, clause }) => ({ ...found, clause }))
  const owners = ownFigures(text, places, plan)
  const idAt = (index: number) => `f${String(firstId + index)}`
  return hits.flatMap(({ token, found, clause }, index): Figure[] => {
    const owned = owners[index]
    if (!owned) return []
    const sentence = sentenceAround(text, found)
    const spans = (pieces: readonly Stretch[]) => pieces.map(({ start, end }) => span(start, end))
    return [
      {
        id: idAt(index),
        // A figure that nothing names is found by its clause.
        label: owned.label || text.slice(clause.start, clause.end),
        subject: owned.subject,
        caption: { before: spans(owned.before), after: spans(owned.after) },
        kind: owned.kind,
        // 增长-2.1%: the sign says more than the verb.
        direction: owned.kind === 'change' && found.quantity.number < 0 ? 'down' : owned.direction,
        period: owned.period,
        ...(owned.list !== undefined && { enumeration: idAt(owned.list) }),
        ...(owned.pair !== undefined && { pair: idAt(owned.pair) }),
        quantity: found.quantity,
        clause: text.slice(clause.start, clause.end),
        sentence: text.slice(sentence.start, sentence.end),
        section,
        span: span(found.start, found.end),
        numeral: span(token.start, token.end),
        clauseSpan: span(clause.start, clause.end),
        sentenceSpan: span(sentence.start, sentence.end),
        ...(owned.partOf !== undefined && { partOf: idAt(owned.partOf) }),
        ...(token.doubt && { doubtful: true as const }),
      },
    ]
  })
}
