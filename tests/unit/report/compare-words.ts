/** A line of the brochure that its editor set as a banner and that report.md does not repeat. */
export interface Banner {
  /** 1-based line in source.txt. */
  readonly line: number
  readonly text: string
}

/** How the brochure's pages stand in source.txt, and which of its lines are banners. Lines count from one. */
export interface Layout {
  /** The page with the plan: first line, and the line behind its last. */
  readonly plan: readonly [from: number, to: number]
  readonly banners: readonly Banner[]
}

/**
 * Accounts for every non-space character of source.txt in report.md: once, and in order within its page. In report.md
 * the plan stands last, behind the review. Returns the differences in words; none means that nothing was lost,
 * changed, added or moved.
 */
export function compareWords(source: string, report: string, { plan, banners }: Layout): string[] {
  const lines = source.split('\n')
  const wrong = banners.filter(({ line, text }) => lines[line - 1]?.trim() !== text)
  const kept = lines.map((text, index) => (banners.some(({ line }) => line === index + 1) ? '' : text))
  const review = [...kept.slice(0, plan[0] - 1), ...kept.slice(plan[1] - 1)]
  const expected = characters([...review, ...kept.slice(plan[0] - 1, plan[1] - 1)].map(fromBrochure))
  const found = characters(report.split('\n').map(fromMarkdown))
  return [
    ...wrong.map(({ line, text }) => `line ${String(line)} is not the banner ${text}`),
    ...difference(expected, found),
  ]
}

const POINT = '\u2022'
const fromBrochure = (line: string) => line.replace(/^\s*·/, POINT)
const fromMarkdown = (line: string) => line.replace(/^- /, POINT).replace(/^#{1,6} /, '')
const characters = (lines: readonly string[]) => lines.join('').replace(/\s/g, '')

function difference(expected: string, found: string): string[] {
  if (expected === found) return []
  let at = 0
  while (expected.charAt(at) === found.charAt(at)) at++
  const around = (text: string) => text.slice(Math.max(0, at - 6), at + 6)
  return [`source has “${around(expected)}”, report.md has “${around(found)}”`]
}
