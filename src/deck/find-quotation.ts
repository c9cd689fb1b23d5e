import type { Figure, Passage, Report, Section, SourceSpan } from '../report/report.ts'
import { likeness } from './likeness.ts'
import { cutsNumeral } from './report-words.ts'

export type Found =
  | { readonly ok: true; readonly span: SourceSpan; readonly passage: Passage; readonly figures: readonly Figure[] }
  | { readonly ok: false; readonly reason: 'not-found'; readonly nearest: string; readonly nearestSection: string }
  | { readonly ok: false; readonly reason: 'ambiguous'; readonly lines: readonly number[] }

/**
 * Where a quotation stands in its section. White space does not count; all else is verbatim, and a match that would cut
 * through a numeral (166 out of 1663) is none. A quotation of a whole passage is that passage, wherever else its words recur.
 */
export function findQuotation(report: Report, section: Section, quotation: string): Found {
  const all = [section.heading, ...section.passages].flatMap((passage) => matchesIn(passage, squeeze(quotation)))
  const whole = all.filter(({ span, passage }) => span.start === passage.span.start && span.end === passage.span.end)
  const matches = whole.length > 0 ? whole : all
  const [first, second] = matches
  if (!first) return { ok: false, reason: 'not-found', ...nearest(report, section, quotation) }
  if (second) return { ok: false, reason: 'ambiguous', lines: matches.map(({ span }) => span.line) }
  const { span, passage } = first
  const figures = passage.figures.filter(({ numeral }) => numeral.start >= span.start && numeral.end <= span.end)
  return { ok: true, span, passage, figures }
}

/** Whether a section's own words, heading and all, hold the quotation. */
export const holdsQuotation = ({ heading, passages }: Section, quotation: string): boolean =>
  [heading, ...passages].some((passage) => matchesIn(passage, squeeze(quotation)).length > 0)

interface Match {
  readonly span: SourceSpan
  readonly passage: Passage
}

/** @param wanted the quotation without white space */
function matchesIn(passage: Passage, wanted: string): readonly Match[] {
  const text = squeeze(passage.text)
  if (wanted === '' || !text.includes(wanted)) return []
  const places = [...passage.text.matchAll(/\S/g)].map((match) => match.index)
  const matches: Match[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const start = passage.span.start + (places[at] ?? 0)
    const end = passage.span.start + (places[at + wanted.length - 1] ?? 0) + 1
    if (!cutsNumeral(passage, start, end)) matches.push({ span: { start, end, line: passage.span.line }, passage })
  }
  return matches
}

const squeeze = (text: string) => text.replaceAll(/\s/g, '')

/** Below this nothing of the report was meant. */
const LEAST_LIKENESS = 0.3

/** The clause most like the quotation, looked for in its own section first: a close one there beats an equal elsewhere. */
function nearest(report: Report, section: Section, quotation: string): { nearest: string; nearestSection: string } {
  const sections = [section, ...report.sections.filter((other) => other !== section)]
  // A quotation of several clauses is held against sentences.
  const marks = /[，,、；;：]/.test(quotation.slice(0, -1)) ? /[。；;！？]/ : /[，,、；;。：！？]/
  let best = { nearest: '', nearestSection: '', score: LEAST_LIKENESS }
  for (const candidate of sections)
    for (const clause of candidate.passages.flatMap((passage) => passage.text.split(marks))) {
      const score = likeness(clause, quotation)
      if (score > best.score) best = { nearest: clause.trim(), nearestSection: candidate.heading.text, score }
    }
  return { nearest: best.nearest, nearestSection: best.nearestSection }
}
