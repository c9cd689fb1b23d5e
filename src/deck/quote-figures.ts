import { say } from '../messages/say.ts'
import type { Section, SourceSpan } from '../report/report.ts'
import { reportError } from './build-context.ts'
import type { BuildContext } from './build-context.ts'
import type { At } from './deck-spec.ts'
import type { ShownFigure, Words } from './deck.ts'
import { findQuotation } from './find-quotation.ts'
import type { Found } from './find-quotation.ts'
import { reportWords, shownFigure } from './report-words.ts'

/** Quotations with one figure each → figures to show; each that does not fit is reported with its mend. */
export function quoteFigures(context: BuildContext, section: Section, quotes: readonly At<string>[]): ShownFigure[] {
  return quotes.flatMap((quote) => {
    const found = locate(context, section, quote)
    if (!found) return []
    const [figure, second] = found.figures
    if (figure && !second) return [shownFigure(context.report, figure, found.span)]
    const message = figure
      ? say('quote-many-figures', { quote: quote.value, count: found.figures.length })
      : say('quote-without-figure', { quote: quote.value })
    reportError(context, figure ? 'quote-many-figures' : 'quote-without-figure', quote.line, message)
    return []
  })
}

/** Quotations of plain words. */
export function quoteWords(context: BuildContext, section: Section, quotes: readonly At<string>[]): Words[] {
  return quoteSpans(context, section, quotes).map((span) => reportWords(context.report, span))
}

export function quoteSpans(context: BuildContext, section: Section, quotes: readonly At<string>[]): SourceSpan[] {
  return quotes.flatMap((quote) => locate(context, section, quote)?.span ?? [])
}

type Located = Extract<Found, { ok: true }>
type Nearest = Pick<Extract<Found, { reason: 'not-found' }>, 'nearest' | 'nearestSection'>

function locate(context: BuildContext, section: Section, quote: At<string>): Located | undefined {
  const found = findQuotation(context.report, section, quote.value)
  if (found.ok) return found
  const heading = section.heading.text
  if (found.reason === 'ambiguous') {
    const lines = [...new Set(found.lines)].join(say('list-separator'))
    const message = say('quote-ambiguous', { quote: quote.value, section: heading, count: found.lines.length, lines })
    reportError(context, 'quote-ambiguous', quote.line, message)
  } else {
    reportError(context, 'quote-not-found', quote.line, notFound(quote.value, heading, found))
  }
  return undefined
}

function notFound(quote: string, section: string, { nearest, nearestSection }: Nearest): string {
  if (!nearest) return say('quote-not-found', { quote, section })
  if (nearestSection === section) return say('quote-not-found-nearest', { quote, section, nearest })
  return say('quote-not-found-elsewhere', { quote, section, nearest, elsewhere: nearestSection })
}
