import { say } from '../messages/say.ts'
import { countFigures } from './count-figures.ts'
import type { Reading } from './count-figures.ts'
import { styleOf } from './numeral-style.ts'
import type { Diagnostic, Passage, Report, Section } from './report.ts'
import { splitLines } from './split-lines.ts'
import type { Line } from './split-lines.ts'

interface OpenSection {
  heading: Passage
  level: number
  passages: Passage[]
}

/**
 * report.md → Report. Markdown headings are sections, list items points, all else paragraphs (joined until a blank line).
 * @param names words of the report whose numerals are names and count nothing
 */
export function parseReport(
  text: string,
  names: readonly string[] = [],
): { report: Report; diagnostics: readonly Diagnostic[] } {
  const open: OpenSection[] = []
  const diagnostics: Diagnostic[] = []
  const reading = { style: styleOf(text), names }
  let firstId = 1
  let over: readonly Heading[] = []
  for (const line of splitLines(text)) {
    if (line.kind === 'heading') over = [...over.filter(({ level }) => level < line.level), line]
    const passage = toPassage(line, over, firstId, reading)
    firstId += passage.figures.length
    diagnostics.push(...doubtfulIn(passage))
    const current = open.at(-1)
    if (line.kind === 'heading') open.push({ heading: passage, level: line.level, passages: [] })
    else if (current) current.passages.push(passage)
    else diagnostics.push(outsideSection(line))
  }
  const report = toReport(text, open.map(close))
  if (report.sections.every((section) => section.passages.length === 0)) diagnostics.push(empty())
  return { report, diagnostics }
}

type Heading = Pick<Line, 'text' | 'level'>

/** @param over the headings over the line, the outermost first, and the line itself when it is one. */
function toPassage({ kind, text, span }: Line, over: readonly Heading[], firstId: number, reading: Reading): Passage {
  const headings = over.map((heading) => heading.text)
  const year = /(?:19|20)\d\d(?=年)/.exec(headings[0] ?? '')?.[0]
  const plan = { headings, year: year === undefined ? undefined : Number(year) }
  const section = headings.at(-1) ?? ''
  return { kind, text, span, ...countFigures(text, section, span, firstId, { ...reading, plan }) }
}

function close({ heading, level, passages }: OpenSection): Section {
  return {
    heading,
    level,
    passages,
    paragraphs: passages.filter((passage) => passage.kind === 'paragraph'),
    points: passages.filter((passage) => passage.kind === 'point'),
  }
}

function toReport(text: string, sections: readonly Section[]): Report {
  const passages = sections.flatMap((section) => [section.heading, ...section.passages])
  return {
    title: sections[0]?.heading.text ?? '',
    text,
    sections,
    figures: passages.flatMap((passage) => passage.figures),
    numerals: passages.flatMap((passage) => passage.numerals),
  }
}

/** What cannot be read in one way only, once for each run of such numerals. */
function doubtfulIn({ text, span, figures, numerals }: Passage): readonly Diagnostic[] {
  const unsure = [
    ...figures.filter((figure) => figure.doubtful).map((figure) => figure.span),
    ...numerals.filter(({ kind }) => kind === 'doubtful').map((numeral) => numeral.span),
  ]
  return unsure.map(({ start, end, line }) => {
    const words = text.slice(Math.max(0, start - span.start - DOUBT_WORDS), end - span.start + DOUBT_WORDS)
    const message = say('numeral-doubtful', { text: words.trim() })
    return { code: 'numeral-doubtful', severity: 'warning', file: 'report.md', line, message }
  })
}

/** Characters on each side of a doubtful numeral that help to find it. */
const DOUBT_WORDS = 6

const empty = (): Diagnostic => ({
  code: 'report-empty',
  severity: 'error',
  file: 'report.md',
  message: say('report-empty'),
})

const outsideSection = (line: Line): Diagnostic => ({
  code: 'text-outside-section',
  severity: 'error',
  file: 'report.md',
  line: line.span.line,
  message: say('text-outside-section', { text: line.text.slice(0, 20) }),
})
