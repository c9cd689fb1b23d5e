import { say } from '../messages/say.ts'
import type { Report, Section } from '../report/report.ts'
import { findQuotation, holdsQuotation } from './find-quotation.ts'
import type { Found } from './find-quotation.ts'

type Nearest = Pick<Extract<Found, { reason: 'not-found' }>, 'nearest' | 'nearestSection'>
type Located = Extract<Found, { ok: true }>

/** What an editor has to write in place of a quotation that its section does not hold. */
export function notFound(report: Report, section: Section, quote: string, near: Nearest): string {
  const heading = section.heading.text
  const { nearest, nearestSection } = near
  const stripped = quote.replaceAll(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
  if (stripped !== quote && holdsQuotation(section, stripped)) return say('quote-not-found-marks', { quote, stripped })
  const parts = partsOf(quote)
  if (parts.length > 1 && parts.every((part) => holdsQuotation(section, part)))
    return say('quote-not-found-joined', { quote, parts: parts.join(', ') })
  const elsewhere = report.sections.find((other) => other !== section && holdsQuotation(other, quote))?.heading.text
  if (elsewhere) return say('quote-not-found-moved', { quote, section: heading, elsewhere })
  if (!nearest) return say('quote-not-found', { quote, section: heading })
  if (nearestSection === heading) return say('quote-not-found-nearest', { quote, section: heading, nearest })
  return say('quote-not-found-elsewhere', { quote, section: heading, nearest, elsewhere: nearestSection })
}

/** How to split a quotation of several figures so that each part has one. */
export function manyFigures(report: Report, section: Section, quote: string, { figures }: Located): string {
  const parts = partsOf(quote)
  const single = parts.filter((part) => {
    const found = findQuotation(report, section, part)
    return found.ok && found.figures.length === 1
  })
  return single.length === figures.length
    ? say('quote-many-figures-parts', { quote, count: figures.length, parts: single.join(', ') })
    : say('quote-many-figures', { quote, count: figures.length })
}

/** The nearest figure of the passage that was quoted without one. */
export function withoutFigure(quote: string, { passage, span }: Located): string {
  const figure = passage.figures.find(({ numeral }) => numeral.start >= span.start) ?? passage.figures[0]
  return figure
    ? say('quote-without-figure-nearest', { quote, nearest: figure.clause })
    : say('quote-without-figure', { quote })
}

const partsOf = (quote: string): readonly string[] =>
  quote
    .split(/[，,、；;。]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
