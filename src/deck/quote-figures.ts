import { say } from '../messages/say.ts'
import type { Section, SourceSpan } from '../report/report.ts'
import { reportError, reportWarning } from './build-context.ts'
import type { BuildContext } from './build-context.ts'
import type { At, FigureSpec } from './deck-spec.ts'
import type { ShownFigure, Words } from './deck.ts'
import { findQuotation } from './find-quotation.ts'
import type { Found } from './find-quotation.ts'
import { manyFigures, notFound, withoutFigure } from './misquoted.ts'
import { quotedFigure, unfitAlone } from './caption.ts'
import { editorialWords, reportWords } from './report-words.ts'

/**
 * Quotations with one figure each → figures to show; each that does not fit is reported with its mend.
 * @param shown figures that stand on the slide already: one that is quoted again is named
 */
export function quoteFigures(
  context: BuildContext,
  section: Section,
  quotes: readonly FigureSpec[],
  shown: readonly ShownFigure[] = [],
): ShownFigure[] {
  const quoted: ShownFigure[] = []
  for (const quote of quotes) {
    const found = locate(context, section, quote)
    const figure = found && figureOf(context, section, quote, found)
    if (!figure) continue
    const labelled = quote.label ? { ...figure, label: editorialWords(quote.label) } : figure
    if (isRefused(context, labelled, quote)) continue
    if ([...shown, ...quoted].some((other) => other.figure === figure.figure)) reportTwice(context, quote)
    quoted.push(labelled)
  }
  return quoted
}

function figureOf(
  context: BuildContext,
  section: Section,
  { value: quote, line }: At<string>,
  found: Located,
): ShownFigure | undefined {
  const { report } = context
  const [figure, second] = found.figures
  if (!figure) reportError(context, 'quote-without-figure', line, withoutFigure(quote, found))
  else if (second) reportError(context, 'quote-many-figures', line, manyFigures(report, section, quote, found))
  else if (!/[\p{L}%％‰]/u.test(quote))
    reportError(context, 'quote-bare-number', line, say('quote-bare-number', { quote, nearest: figure.clause }))
  else return quotedFigure(report, figure, found.span)
  return undefined
}

/** A figure that must not stand by itself as it is quoted is refused, with what to write instead. */
function isRefused(context: BuildContext, shown: ShownFigure, quote: At<string>): boolean {
  const code = unfitAlone(shown)
  if (code) reportError(context, code, quote.line, say(code, { quote: quote.value }))
  return code !== undefined
}

/** Quotations of plain words. */
export function quoteWords(context: BuildContext, section: Section, quotes: readonly At<string>[]): Words[] {
  return quoteSpans(context, section, quotes).map((span) => reportWords(context.report, span))
}

export function quoteSpans(context: BuildContext, section: Section, quotes: readonly At<string>[]): SourceSpan[] {
  const spans: SourceSpan[] = []
  for (const quote of quotes) {
    const span = locate(context, section, quote)?.span
    if (!span) continue
    if (spans.some(({ start, end }) => start === span.start && end === span.end)) reportTwice(context, quote)
    spans.push(span)
  }
  return spans
}

function reportTwice(context: BuildContext, { value, line }: At<string>): void {
  reportWarning(context, 'quotation-twice', line, say('quotation-twice', { quote: value }))
}

type Located = Extract<Found, { ok: true }>

function locate(context: BuildContext, section: Section, { value: quote, line }: At<string>): Located | undefined {
  const found = findQuotation(context.report, section, quote)
  if (found.ok) return found
  if (found.reason === 'ambiguous') {
    const lines = [...new Set(found.lines)].join(say('list-separator'))
    const message = say('quote-ambiguous', { quote, section: section.heading.text, count: found.lines.length, lines })
    reportError(context, 'quote-ambiguous', line, message)
  } else {
    reportError(context, 'quote-not-found', line, notFound(context.report, section, quote, found))
  }
  return undefined
}
