import type { Diagnostic } from '../report.ts'
import { closeNumerals } from './close-numerals.ts'
import type { Draft } from './draft.ts'
import { heading, PART_RANK, passage, TITLE_RANK } from './draft.ts'
import { findTitlePage } from './find-title.ts'
import { isPartTitle } from './heading-marks.ts'
import type { Format } from './join-lines.ts'
import { describeLeftOut } from './left-out.ts'
import { numberedDrafts } from './number-headings.ts'
import { openWithHeading } from './open-with-heading.ts'
import type { Piece } from './piece.ts'
import { plainDrafts } from './plain-headings.ts'
import { readPieces } from './read-pieces.ts'
import type { LineEnds } from './read-pieces.ts'
import { readReceivedText } from './received-text.ts'
import { runInLeads } from './run-in-leads.ts'
import { setLevels } from './set-levels.ts'
import { splitEnumerations } from './split-enumerations.ts'
import { writeMarkdown } from './write-markdown.ts'

export interface ImportedText {
  /** report.md: the received words in order, a passage a line. */
  readonly markdown: string
  /** The report's own title; empty when it has none. */
  readonly title: string
  /** What was left out, by line of the received text. */
  readonly notes: readonly Diagnostic[]
}

/**
 * A report as received → report.md. No word is added; line breaks and stray spaces inside words are mended; what
 * belongs to a page, a website or a licence is left out and listed in the notes. Linear in the text.
 */
export function importText(text: string, kind: Format, lineEnds: LineEnds = 'unknown'): ImportedText {
  const { format, lines, frontTitle, leftOut } = readReceivedText(text, kind)
  const pieces = readPieces(lines, format, lineEnds)
  const { top, body, title } = takeTitle(pieces, frontTitle)
  const drafts = runInLeads(plainDrafts(numberedDrafts(body)))
  const whole = openWithHeading([...top, ...splitEnumerations(drafts)])
  const markdown = closeNumerals(writeMarkdown(setLevels(whole)))
  return { markdown, title: closeNumerals(title), notes: describeLeftOut(leftOut, format) }
}

interface Titled {
  /** The title as a heading and the other lines of the title page, which may have stood above it. */
  readonly top: readonly Draft[]
  readonly body: readonly Piece[]
  readonly title: string
}

function takeTitle(pieces: readonly Piece[], frontTitle: string): Titled {
  const [first] = pieces
  if (frontTitle !== '') {
    const repeated = first?.kind === 'heading' && first.text === frontTitle
    const top = repeated ? [] : [heading({ text: frontTitle, line: 1 }, TITLE_RANK, 'own-line')]
    return { top, body: pieces, title: frontTitle }
  }
  if (first?.kind === 'heading') return { top: [], body: pieces, title: first.text }
  const page = findTitlePage(pieces)
  const title = pieces[page.title]
  if (!title) return { top: [], body: pieces, title: '' }
  const others = pieces.slice(0, page.length).filter((piece) => piece !== title)
  const rank = isPartTitle(title.text) ? PART_RANK : TITLE_RANK
  const top = [heading(title, rank, 'own-line'), ...others.map((piece) => passage('paragraph', piece))]
  return { top, body: pieces.slice(page.length), title: title.text }
}
