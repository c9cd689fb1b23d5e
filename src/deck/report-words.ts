import type { Figure, Passage, Report, SourceSpan } from '../report/report.ts'
import type { At } from './deck-spec.ts'
import type { Run, Words } from './deck.ts'

/** The report's words at a span, with the numerals of its figures as runs of their own. */
export function reportWords(report: Report, span: SourceSpan): Words {
  const inside = figuresWithin(report, span)
  const runs: Run[] = []
  let from = span.start
  for (const figure of inside) {
    if (figure.numeral.start > from) runs.push({ text: report.text.slice(from, figure.numeral.start) })
    runs.push({ text: report.text.slice(figure.numeral.start, figure.numeral.end), figure })
    from = figure.numeral.end
  }
  if (from < span.end) runs.push({ text: report.text.slice(from, span.end) })
  return { runs, origin: { from: 'report', span } }
}

/** The figures whose numeral lies in a span. Figures stand in the order of the text, so the first is found by halving. */
export function figuresWithin({ figures }: Report, { start, end }: Pick<SourceSpan, 'start' | 'end'>): Figure[] {
  let [low, high] = [0, figures.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((figures[middle]?.numeral.start ?? Infinity) < start) low = middle + 1
    else high = middle
  }
  const inside: Figure[] = []
  for (let at = low; at < figures.length; at++) {
    const figure = figures[at]
    if (!figure || figure.numeral.start >= end) break
    if (figure.numeral.end <= end) inside.push(figure)
  }
  return inside
}

export const passageWords = (report: Report, passage: Passage): Words => reportWords(report, passage.span)

export const editorialWords = ({ value, line }: At<string>): Words => ({
  runs: [{ text: value }],
  origin: { from: 'editorial', line },
})

/**
 * The editor's words, unless the report holds them as a passage, or its title says them: then they are the report's, and
 * may hold its numerals.
 */
export function titleWords(report: Report, title: At<string>): Words {
  const span = titleSpan(report, title.value)
  return span ? reportWords(report, span) : editorialWords(title)
}

/** Where the report says a title of the editor's word for word: a whole passage, or a stretch of its own title. */
export function titleSpan(report: Report, text: string): SourceSpan | undefined {
  const heading = report.sections[0]?.heading
  const at = heading ? heading.text.indexOf(text) : -1
  if (!heading || at < 0 || text === '') return passageReading(report, text)?.span
  const span = { ...heading.span, start: heading.span.start + at, end: heading.span.start + at + text.length }
  return cutsNumeral(heading, span.start, span.end) ? undefined : span
}

/** Whether a stretch begins or ends inside a numeral: 166 out of 1663. */
export function cutsNumeral(passage: Passage, start: number, end: number): boolean {
  const spans = [...passage.figures.map((figure) => figure.numeral), ...passage.numerals.map((numeral) => numeral.span)]
  return spans.some((span) => (span.start < start && start < span.end) || (span.start < end && end < span.end))
}

/** The passage that reads just so, white space aside. */
function passageReading(report: Report, text: string): Passage | undefined {
  const wanted = text.replaceAll(/\s/g, '')
  const passages = report.sections.flatMap((section) => [section.heading, ...section.passages])
  return passages.find((passage) => passage.text.replaceAll(/\s/g, '') === wanted)
}

export const textOf = (words: Words): string => words.runs.map((run) => run.text).join('')
