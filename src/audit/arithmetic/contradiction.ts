import type { Figure } from '../../report/report.ts'

export type ContradictionCode =
  | 'arithmetic-parts'
  | 'arithmetic-share'
  | 'arithmetic-growth'
  | 'arithmetic-twice'
  | 'arithmetic-plan'
  | 'arithmetic-months'

/** Figures of the report that cannot all be right. */
export interface Contradiction {
  readonly code: ContradictionCode
  /** In the report's order; the first gives the line. */
  readonly figures: readonly [Figure, ...Figure[]]
  /** What the figures give against what is stated, with their units: `28.5%`. */
  readonly computed: string
}

/** One relation between figures of a report, held against their own digits. */
export type Relation = (figures: readonly Figure[]) => readonly Contradiction[]

/** The figures of each sentence, in the report's order. */
export function bySentence(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  return [...groupBy(figures, ({ sentenceSpan }) => String(sentenceSpan.start)).values()]
}

export function groupBy(figures: readonly Figure[], keyOf: (figure: Figure) => string): ReadonlyMap<string, Figure[]> {
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) {
    const key = keyOf(figure)
    const group = groups.get(key)
    if (group) group.push(figure)
    else groups.set(key, [figure])
  }
  return groups
}
