import { shownFiguresOf, wordsOf } from '../deck/slide-words.ts'
import { textOf } from '../deck/report-words.ts'
import type { Slide, Words } from '../deck/deck.ts'
import { say } from '../messages/say.ts'
import type { Diagnostic, Figure, Report } from '../report/report.ts'
import type { Evidence } from './evidence.ts'

/** Words that claim to be the report's are the report's, to the letter; and so is every numeral that claims a figure. */
export function checkReportWords({ deck, report }: Evidence): readonly Diagnostic[] {
  const known = new Map(report.figures.map((figure) => [figure.id, figure]))
  return deck.slides.flatMap((slide) => [
    ...posing(slide, report),
    ...wrongNumerals(slide, report),
    ...foreignFigures(slide, known),
  ])
}

function posing(slide: Slide, report: Report): readonly Diagnostic[] {
  const said = [...wordsOf(slide), ...slide.notes].filter((words) => !isVerbatim(words, report))
  const false_ = said.map((words) => ({ text: textOf(words), line: lineOf(words) }))
  const around = shownFiguresOf(slide).flatMap(({ quote, before, after }) =>
    [before, after].filter((part) => !textOf(quote).includes(part)).map((text) => ({ text, line: lineOf(quote) })),
  )
  const once = new Map([...false_, ...around].map((each) => [each.text, each]))
  return [...once.values()].map(({ text, line }) => ({
    code: 'editorial-as-report',
    severity: 'error',
    file: 'report.md',
    ...(line !== undefined && { line }),
    message: say('editorial-as-report', { slide: slide.id, text }),
  }))
}

const lineOf = ({ origin }: Words) => (origin.from === 'report' ? origin.span.line : undefined)

function isVerbatim(words: Words, report: Report): boolean {
  const { origin } = words
  return origin.from === 'editorial' || report.text.slice(origin.span.start, origin.span.end) === textOf(words)
}

function wrongNumerals(slide: Slide, report: Report): readonly Diagnostic[] {
  const runs = [...wordsOf(slide), ...slide.notes].flatMap((words) => words.runs)
  return runs.flatMap(({ text, figure }) => {
    if (!figure) return []
    const { start, end, line } = figure.numeral
    const written = report.text.slice(start, end)
    if (text === figure.quantity.value && written === text) return []
    const message = say('numeral-not-in-report', { slide: slide.id, shown: text, line, written })
    return [{ code: 'numeral-not-in-report', severity: 'error', file: 'report.md', line, message }]
  })
}

/** What a chart draws is the figure itself: it must be the report's, in every field, and stand in its own quotation. */
function foreignFigures(slide: Slide, known: ReadonlyMap<string, Figure>): readonly Diagnostic[] {
  return shownFiguresOf(slide).flatMap(({ figure, quote }) => {
    const { origin } = quote
    const { numeral, quantity } = figure
    const quoted = origin.from === 'report' && origin.span.start <= numeral.start && numeral.end <= origin.span.end
    if (quoted && isSame(figure, known.get(figure.id))) return []
    const shown = quantity.value + quantity.unit
    const message = say('figure-not-in-report', { slide: slide.id, figure: shown, line: numeral.line })
    return [{ code: 'figure-not-in-report', severity: 'error', file: 'report.md', line: numeral.line, message }]
  })
}

/** Built in one process a figure is the report's own object; one that came another way is compared field by field. */
const isSame = (one: Figure, other: Figure | undefined) =>
  one === other || JSON.stringify(one) === JSON.stringify(other)
