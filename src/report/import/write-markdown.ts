import type { Draft } from './draft.ts'

/** Drafts → report.md: a passage a line, headings set off by blank lines, points of one list together. */
export function writeMarkdown(drafts: readonly Draft[]): string {
  const lines: string[] = []
  for (const [index, draft] of drafts.entries()) {
    const sameList = draft.kind === 'point' && drafts[index - 1]?.kind === 'point'
    if (index > 0 && !sameList) lines.push('')
    lines.push(toLine(draft))
  }
  return lines.length > 0 ? `${lines.join('\n')}\n` : ''
}

function toLine({ kind, level, text }: Draft): string {
  if (kind === 'heading') return `${'#'.repeat(level)} ${text}`
  return kind === 'point' ? `- ${text}` : text
}
