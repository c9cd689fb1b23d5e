import { withoutNames } from '../deck/claimed-numeral.ts'
import type { Origin, Words } from '../deck/deck.ts'
import { textOf } from '../deck/report-words.ts'
import { wordsOf } from '../deck/slide-words.ts'
import { say } from '../messages/say.ts'
import type { Diagnostic, SourceSpan } from '../report/report.ts'
import type { Evidence } from './evidence.ts'

export interface UntracedNumeral {
  readonly slide: string
  readonly value: string
  /** Of the words it stands in. */
  readonly origin: Origin
}

const DIGITS = /[0-9０-９]+/g

/**
 * Numerals on slides that lead to no numeral of the report: every run of digits of every slide's words is held against the
 * report's own lists of figures and numerals, place by place. Words that hold only a part of a numeral do not hold it.
 */
export function untracedNumerals({ deck, report, spec }: Omit<Evidence, 'source'>): readonly UntracedNumeral[] {
  const holderAt = holders(report)
  const read = (words: Words) =>
    words.origin.from === 'editorial' ? withoutNames({ report, spec }, textOf(words)) : textOf(words)
  return deck.slides.flatMap((slide) =>
    wordsOf(slide).flatMap(({ origin, runs }) =>
      Array.from(read({ origin, runs }).matchAll(DIGITS), ({ 0: value, index }) => ({ value, index }))
        .filter(({ value, index }) => !isHeld(holderAt, origin, index, value.length))
        .map(({ value }) => ({ slide: slide.id, value, origin })),
    ),
  )
}

type HolderAt = ReadonlyMap<number, SourceSpan>

/** By offset, the numeral or the unit (m2 holds a digit) that a character belongs to. */
function holders({ figures, numerals }: Evidence['report']): HolderAt {
  const units = figures.map(({ numeral, span }) => ({ ...span, start: numeral.end }))
  const spans = [...numerals.map(({ span }) => span), ...figures.map(({ numeral }) => numeral), ...units]
  return new Map(
    spans.flatMap((span) => Array.from({ length: span.end - span.start }, (_, at) => [span.start + at, span])),
  )
}

function isHeld(holderAt: HolderAt, origin: Origin, at: number, length: number): boolean {
  if (origin.from === 'editorial') return false
  const start = origin.span.start + at
  const holder = holderAt.get(start)
  const within = holder && holder.start <= start && start + length <= holder.end
  return within !== undefined && within && origin.span.start <= holder.start && holder.end <= origin.span.end
}

/** A numeral among words of the report that the report does not hold there; the editor's words have a rule of their own. */
export function checkTraced(evidence: Evidence): readonly Diagnostic[] {
  return untracedNumerals(evidence).flatMap(({ slide, value, origin }) => {
    if (origin.from === 'editorial') return []
    const message = say('numeral-untraced', { slide, value })
    return [{ code: 'numeral-untraced', severity: 'error', file: 'report.md', line: origin.span.line, message }]
  })
}
