import { say } from '../messages/say.ts'
import type { Diagnostic, Passage, Report } from '../report/report.ts'
import type { Evidence } from './evidence.ts'
import { wordsShown } from './words-shown.ts'

/** The full edition shows every word of the report: headings, running text and points. */
export function checkPointsShown(evidence: Evidence): readonly Diagnostic[] {
  if (evidence.deck.edition !== 'full') return []
  const isShown = wordsShown(evidence)
  return passagesOf(evidence.report)
    .filter(({ passage }) => !isShown(passage))
    .map(({ passage, section }) => ({
      code: passage.kind === 'point' ? 'point-not-shown' : 'words-not-shown',
      severity: 'error',
      file: 'report.md',
      line: passage.span.line,
      message: say(MESSAGES[passage.kind], { section, text: excerpt(passage.text) }),
    }))
}

const MESSAGES = {
  heading: 'words-not-shown-heading',
  paragraph: 'words-not-shown-paragraph',
  point: 'point-not-shown',
} as const
const excerpt = (text: string) => (text.length > 24 ? say('cut-short', { text: text.slice(0, 24) }) : text)

export function passagesOf(report: Report): readonly { readonly passage: Passage; readonly section: string }[] {
  return report.sections.flatMap((section) =>
    [section.heading, ...section.passages].map((passage) => ({ passage, section: section.heading.text })),
  )
}
