import { classifyNumeral } from './classify-numeral.ts'
import { labelFigures } from './label-figure.ts'
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
  { style, names = [] }: Reading = {},
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
  return { figures: toFigures(text, section, hits, span, firstId), numerals }
}

const offsetsInside = (tokens: readonly NumeralToken[]): ReadonlySet<number> =>
  new Set(tokens.flatMap(({ start, value }) => Array.from(value, (_, index) => start + index)))

const fallback = (token: NumeralToken) => (token.script === 'arabic' ? 'bare' : 'word')

type MakeSpan = (start: number, end: number) => SourceSpan

function toFigures(text: string, section: string, hits: readonly Hit[], span: MakeSpan, firstId: number): Figure[] {
  const figures: Figure[] = []
  const labels = labelFigures(
    text,
    hits.map(({ found, clause }) => ({ start: found.start, end: found.end, clause })),
  )
  for (const [index, { token, found, clause }] of hits.entries()) {
    const sentence = sentenceAround(text, found)
    const whole = wholeOf(text.slice(clause.start, found.start), found, figures)
    figures.push({
      id: `f${String(firstId + index)}`,
      label: labels[index] ?? '',
      subject: labels[index] ?? '',
      caption: { before: [], after: [] },
      kind: 'level',
      direction: 'none',
      period: '',
      quantity: found.quantity,
      clause: text.slice(clause.start, clause.end),
      sentence: text.slice(sentence.start, sentence.end),
      section,
      span: span(found.start, found.end),
      numeral: span(token.start, token.end),
      clauseSpan: span(clause.start, clause.end),
      sentenceSpan: span(sentence.start, sentence.end),
      ...(whole ? { partOf: whole.id } : {}),
      ...(token.doubt ? { doubtful: true as const } : {}),
    })
  }
  return figures
}

/** How many figures back 其中 may reach for its whole. */
const FIGURES_BACK = 12

/** 其中 makes a figure a part of the nearest figure before it that has the same unit. */
function wholeOf(lead: string, found: FoundQuantity, earlier: readonly Figure[]): Figure | undefined {
  if (!lead.includes('其中')) return undefined
  const near = earlier.slice(-FIGURES_BACK)
  return near.findLast((figure) => figure.quantity.unit === found.quantity.unit && !figure.partOf)
}
