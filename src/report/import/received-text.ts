import type { FrontMatter } from './front-matter.ts'
import { takeFrontMatter } from './front-matter.ts'
import { leaveOutFurniture } from './furniture.ts'
import type { LeftOut } from './furniture.ts'
import type { Format } from './join-lines.ts'
import { leaveOutLicence } from './licence.ts'
import { receivedLines, unquoted } from './received-lines.ts'
import type { ReceivedLine } from './received-lines.ts'

/** A report as received, cut into lines, without what belongs to a page, a website or a licence. */
export interface ReceivedText {
  readonly format: Format
  readonly lines: readonly ReceivedLine[]
  /** The title that front matter gives; empty when there is none. */
  readonly frontTitle: FrontMatter['title']
  readonly leftOut: readonly LeftOut[]
}

/** Front matter or a heading with #: Markdown, whatever the file's name says. */
const MARKDOWN = /^(?:\uFEFF?---[ \t]*\r?\n[\w-]+:|#{1,6}[ \t]+\S)/m

/** The one reading of a source: the import writes report.md from it, and the audit holds report.md against it. */
export function readReceivedText(text: string, kind: Format): ReceivedText {
  const format = MARKDOWN.test(text) ? 'md' : kind
  const raw = receivedLines(text)
  const front = format === 'md' ? takeFrontMatter(raw) : { title: '', lines: raw, leftOut: [] }
  const lines = format === 'md' ? front.lines.map(unquoted) : front.lines
  const withoutLicence = leaveOutLicence(lines)
  const { lines: clean, leftOut } = leaveOutFurniture(withoutLicence.lines)
  return {
    format,
    lines: clean,
    frontTitle: front.title,
    leftOut: [...front.leftOut, ...leftOut, ...withoutLicence.leftOut],
  }
}
