import type { LeftOut } from './furniture.ts'
import type { ReceivedLine } from './received-lines.ts'

export interface FrontMatter {
  /** The value of `title:`, empty when there is none. */
  readonly title: string
  readonly lines: readonly ReceivedLine[]
  /** The other entries, which speak of the file. */
  readonly leftOut: readonly LeftOut[]
}

/** Takes a YAML front matter (`---` … `---` at the very top) off a Markdown text; only its title is of the report. */
export function takeFrontMatter(lines: readonly ReceivedLine[]): FrontMatter {
  if (lines[0]?.text !== '---') return { title: '', lines, leftOut: [] }
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)$/.test(line.text))
  if (end < 0) return { title: '', lines, leftOut: [] }
  const entry = lines.slice(1, end).find((line) => /^title\s*:/.test(line.text))
  const title = entry?.text.replace(/^title\s*:\s*/, '').replace(/^(["'])(.*)\1$/, '$2') ?? ''
  const leftOut = lines
    .slice(1, end)
    .filter((line) => line !== entry && line.text !== '')
    .map(({ line, text }): LeftOut => ({ line, text, reason: 'front-matter' }))
  return { title: title.trim(), lines: lines.slice(end + 1), leftOut }
}
