import { say } from '../messages/say.ts'
import { countFigures } from './count-figures.ts'
import type { Diagnostic, Passage, PassageKind, Report, Section } from './report.ts'
import { splitLines } from './split-lines.ts'
import type { Line } from './split-lines.ts'

interface OpenSection {
  heading: Passage
  level: number
  passages: Passage[]
}

/** report.md → Report. Markdown headings are sections, list items points, all else paragraphs (joined until a blank line). */
export function parseReport(text: string): { report: Report; diagnostics: readonly Diagnostic[] } {
  const open: OpenSection[] = []
  const diagnostics: Diagnostic[] = []
  let firstId = 1
  for (const line of splitLines(text)) {
    const section = line.kind === 'heading' ? line.text : (open.at(-1)?.heading.text ?? '')
    const passage = toPassage(line.kind, line, section, firstId)
    firstId += passage.figures.length
    const current = open.at(-1)
    if (line.kind === 'heading') open.push({ heading: passage, level: line.level, passages: [] })
    else if (current) current.passages.push(passage)
    else diagnostics.push(outsideSection(line))
  }
  const report = toReport(text, open.map(close))
  if (report.sections.every((section) => section.passages.length === 0)) diagnostics.push(empty())
  return { report, diagnostics }
}

function toPassage(kind: PassageKind, line: Line, section: string, firstId: number): Passage {
  return { kind, text: line.text, span: line.span, ...countFigures(line.text, section, line.span, firstId) }
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
