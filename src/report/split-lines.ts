import type { PassageKind, SourceSpan } from './report.ts'

export interface Line {
  readonly kind: PassageKind
  /** Heading level; 0 for all else. */
  readonly level: number
  /** The words without the Markdown mark. */
  readonly text: string
  readonly span: SourceSpan
}

const MARK = /^(?:(#{1,6})\s+|[-*+]\s+)/

/** The lines of report.md that hold words, each with its kind and place. A line is a passage: words are never wrapped. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (const [index, raw] of text.split('\n').entries()) {
    const mark = MARK.exec(raw)
    const lead = mark ? mark[0].length : (/^\s*/.exec(raw)?.[0].length ?? 0)
    const words = raw.slice(lead).trimEnd()
    const kind = mark ? (mark[1] ? 'heading' : 'point') : 'paragraph'
    const span = { start: start + lead, end: start + lead + words.length, line: index + 1 }
    if (words) lines.push({ kind, level: mark?.[1]?.length ?? 0, text: words, span })
    start += raw.length + 1
  }
  return lines
}
