import type { Origin } from '../deck/deck.ts'
import { textOf } from '../deck/report-words.ts'
import { wordsOf } from '../deck/slide-words.ts'
import { say } from '../messages/say.ts'
import { scanNumerals } from '../report/scan-numerals.ts'
import type { Diagnostic, SourceSpan } from '../report/report.ts'
import type { Evidence } from './evidence.ts'

export interface UntracedNumeral {
  readonly slide: string
  readonly value: string
  /** Of the words it stands in. */
  readonly origin: Origin
}

/**
 * Numerals on slides that lead to no numeral of the report: every digit run of every slide's words is held against the
 * report's own lists of figures and numerals, place by place.
 */
export function untracedNumerals({ deck, report }: Pick<Evidence, 'deck' | 'report'>): readonly UntracedNumeral[] {
  const known = [...report.figures.map((figure) => figure.numeral), ...report.numerals.map((numeral) => numeral.span)]
  const starts = new Map(known.map((span) => [span.start, span]))
  return deck.slides.flatMap((slide) =>
    wordsOf(slide).flatMap((words) => {
      const { origin } = words
      const text = textOf(words)
      const tokens = scanNumerals(text).filter((token) => token.script === 'arabic')
      return tokens
        .filter(({ start, value }) => !isKnown(starts, origin, start, value))
        .map(({ value }) => ({ slide: slide.id, value, origin }))
    }),
  )
}

type Starts = ReadonlyMap<number, SourceSpan>

function isKnown(starts: Starts, origin: Origin, at: number, value: string): boolean {
  if (origin.from === 'editorial') return false
  const span = starts.get(origin.span.start + at)
  return span !== undefined && span.end - span.start === value.length
}

/** A numeral among words of the report that the report does not hold there; the editor's words have a rule of their own. */
export function checkTraced({ deck, report }: Evidence): readonly Diagnostic[] {
  return untracedNumerals({ deck, report }).flatMap(({ slide, value, origin }) => {
    if (origin.from === 'editorial') return []
    const message = say('numeral-untraced', { slide, value })
    return [{ code: 'numeral-untraced', severity: 'error', file: 'report.md', line: origin.span.line, message }]
  })
}
