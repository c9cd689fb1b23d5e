import { say } from '../messages/say.ts'
import type { Section, SourceSpan } from '../report/report.ts'
import { isSpoken, reportError, reportWarning, specsOf } from './build-context.ts'
import type { BuildContext, Draft } from './build-context.ts'
import { claimedNumeral } from './claimed-numeral.ts'
import type { At, SlideSpec } from './deck-spec.ts'
import type { Area, Words } from './deck.ts'
import { findQuotation } from './find-quotation.ts'
import { likeness } from './likeness.ts'
import { split } from './paginate.ts'
import { quoteFigures, quoteSpans, quoteWords } from './quote-figures.ts'
import { editorialWords, passageWords, reportWords, textOf, titleWords } from './report-words.ts'

export function coverSlide(context: BuildContext, first: Section): Draft {
  const { title, cover } = context.spec
  const anywhere = wholeReport(context, first)
  const lines = linesOf(context, anywhere, cover.lines)
  const kicker = cover.kicker && linesOf(context, anywhere, [cover.kicker])[0]
  const heading = title ? titleWords(context.report, title) : passageWords(context.report, first.heading)
  return { layout: 'cover', section: first.heading.text, title: heading, ...(kicker && { kicker }), lines, notes: [] }
}

/** Spans of report words on a cover. */
export function spansOn(cover: Draft): readonly SourceSpan[] {
  const words = cover.layout === 'cover' ? [...(cover.kicker ? [cover.kicker] : []), ...cover.lines] : []
  return words.flatMap(({ origin }) => (origin.from === 'report' ? [origin.span] : []))
}

export function closingSlide(context: BuildContext, last: Section): Draft {
  const { closing, title } = context.spec
  const words = closing.title ?? title
  const heading = words ? titleWords(context.report, words) : passageWords(context.report, last.heading)
  const lines = linesOf(context, wholeReport(context, last), closing.lines)
  return { layout: 'closing', section: last.heading.text, title: heading, lines, notes: [] }
}

/** From here on words that are not the report's were most likely meant to be. */
const MISQUOTED = 0.6

/** Lines of a cover: quotations, or the editor's own words where they claim no numeral. */
function linesOf(context: BuildContext, anywhere: Section, lines: readonly At<string>[]): readonly Words[] {
  return lines.flatMap((line) => {
    const found = findQuotation(context.report, anywhere, line.value)
    if (found.ok || found.reason === 'ambiguous') return quoteWords(context, anywhere, [line])
    const words = { quote: line.value, nearest: found.nearest }
    const numeral = claimedNumeral(context, line.value)
    if (numeral !== undefined) {
      const message = say(found.nearest ? 'line-with-numeral-nearest' : 'line-with-numeral', { ...words, numeral })
      reportError(context, 'quote-not-found', line.line, message)
      return []
    }
    if (likeness(line.value, found.nearest) >= MISQUOTED)
      reportWarning(context, 'line-near-report', line.line, say('line-near-report', words))
    return [editorialWords(line)]
  })
}

/** Cover and closing may quote from any section: a section that holds every passage of the report. */
function wholeReport({ report }: BuildContext, section: Section): Section {
  return {
    ...section,
    passages: report.sections.flatMap((each) => [...(each === section ? [] : [each.heading]), ...each.passages]),
  }
}

export function contentsSlide(context: BuildContext, part: Section, sections: readonly Section[]): Draft {
  const areas = [...new Set(sections.flatMap(({ heading }) => context.areas.get(heading.text) ?? []))]
  const entries = areas.map((area) => ({ area, sections: headingsOf(context, sections, area) }))
  const heading = passageWords(context.report, part.heading)
  return { layout: 'contents', section: part.heading.text, heading, areas: entries, notes: [] }
}

export function areaDivider(context: BuildContext, area: Area, sections: readonly Section[]): Draft {
  const lines = headingsOf(context, sections, area)
  return { layout: 'divider', section: textOf(lines[0] ?? area.title), area, heading: area.title, lines, notes: [] }
}

/** Opens a part, or a section that holds nothing but the sections below it. */
export function partDivider(context: BuildContext, part: Section, below: readonly Section[] = []): Draft {
  const heading = passageWords(context.report, part.heading)
  const lines = below.map((section) => passageWords(context.report, section.heading))
  return { layout: 'divider', section: part.heading.text, heading, lines, notes: [] }
}

function headingsOf(context: BuildContext, sections: readonly Section[], area: Area): readonly Words[] {
  const own = sections.filter(({ heading }) => context.areas.get(heading.text) === area)
  return own.map(({ heading }) => passageWords(context.report, heading))
}

/**
 * The running text of a section: what deck.yaml stages of it (statement, honours), and all the rest as statements,
 * in the order of the report.
 * @param shown what the cover has shown already: a paragraph that stands there in full is not stated again.
 */
export function statementSlides(
  context: BuildContext,
  section: Section,
  shown: readonly SourceSpan[] = [],
): readonly Draft[] {
  const staged = specsOf(context, section)
    .filter(isSpoken)
    .flatMap((spec) => stage(context, section, spec) ?? [])
  const covered = staged.flatMap((step) => step.spans)
  const open = section.paragraphs.filter(
    ({ span }) => !shown.some(({ start, end }) => start === span.start && end === span.end),
  )
  const rest = open.flatMap((paragraph) => remainder(context.report.text, paragraph.span, covered))
  const plain = rest
    .flatMap((span) => split(context.report, span, context.canvas.statement))
    .map((span) => {
      const words = reportWords(context.report, span)
      return { at: span.start, draft: statement(context, section, [words], undefined, []) }
    })
  const steps = [...staged.map((step) => ({ at: step.at, draft: step.draft })), ...plain]
  return steps.sort((a, b) => a.at - b.at).map((step) => step.draft)
}

interface Staged {
  readonly at: number
  readonly draft: Draft
  readonly spans: readonly SourceSpan[]
}

function stage(context: BuildContext, section: Section, spec: SlideSpec): Staged | undefined {
  const spans = quoteSpans(context, section, spec.quotes)
  context.placed.add(spec)
  const [first] = spans
  if (!first) return undefined
  const order = spans.toSorted((a, b) => a.start - b.start)
  if (spec.layout?.value === 'honours') return stageHonours(context, section, spec, order)
  const figures = quoteFigures(context, section, spec.figures)
  const passages = spans.map((span) => reportWords(context.report, span))
  const draft = { ...statement(context, section, passages, spec.title, figures), entry: spec.line }
  return { at: order[0]?.start ?? first.start, spans, draft }
}

function statement(
  context: BuildContext,
  section: Section,
  passages: readonly Words[],
  title: At<string> | undefined,
  figures: ReturnType<typeof quoteFigures>,
): Draft {
  const heading = passageWords(context.report, section.heading)
  const shared = { section: section.heading.text, heading, ...(title && { title: titleWords(context.report, title) }) }
  return { layout: 'statement', ...shared, passages, figures, notes: passages }
}

/** The whole sentence on one slide: what stands before the first honour, the honours, what stands behind the last. */
function stageHonours(
  context: BuildContext,
  section: Section,
  spec: SlideSpec,
  spans: readonly SourceSpan[],
): Staged | undefined {
  const { text } = context.report
  const [first] = spans
  const last = spans.at(-1)
  if (!first || !last) return undefined
  const start = Math.max(text.lastIndexOf('。', first.start), text.lastIndexOf('\n', first.start)) + 1
  const stop = text.slice(last.end).search(/。|\n/)
  const end = stop < 0 ? text.length : last.end + stop + 1
  const whole = { start, end, line: first.line }
  const draft: Draft = {
    layout: 'honours',
    section: section.heading.text,
    heading: passageWords(context.report, section.heading),
    ...(spec.title && { title: titleWords(context.report, spec.title) }),
    entry: spec.line,
    lead: reportWords(context.report, { start, end: first.start, line: first.line }),
    items: spans.map((span) => reportWords(context.report, span)),
    tail: reportWords(context.report, { start: last.end, end, line: last.line }),
    notes: [reportWords(context.report, whole)],
  }
  return { at: start, draft, spans: [whole] }
}

/** What is left of a span when the covered ones are taken out; only pieces that hold words, and none opens with a 。 */
function remainder(text: string, span: SourceSpan, covered: readonly SourceSpan[]): readonly SourceSpan[] {
  const pieces: SourceSpan[] = []
  let from = span.start
  const inside = covered.filter((each) => each.start >= span.start && each.end <= span.end)
  for (const each of [...inside].sort((a, b) => a.start - b.start)) {
    if (each.start > from) pieces.push({ ...span, start: from, end: each.start })
    from = Math.max(from, each.end)
  }
  if (from < span.end) pieces.push({ ...span, start: from, end: span.end })
  return pieces.flatMap((piece) => {
    const marks = /^[\s。，、；：！？”’）》]*/.exec(text.slice(piece.start, piece.end))?.[0].length ?? 0
    return piece.start + marks < piece.end ? [{ ...piece, start: piece.start + marks }] : []
  })
}
