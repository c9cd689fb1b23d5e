/** Every way in which a laid-out slide can be wrong. */
export const RULES = [
  'text-overflow',
  'overlap',
  'chart-label',
  'text-too-small',
  'contrast',
  'glyph-missing',
  'line-start',
  'orphan',
  'number-and-unit',
  'proportion',
  'blank-chart',
  'missing-mark',
  'panel-padding',
  'blank-slide',
  'slide-failed',
] as const
export type Rule = (typeof RULES)[number]

/** A rule's answer: the words it was seen at, and how far off they are where that can be measured (`12 px`, `3 / 4`). */
export interface Seen {
  readonly words: string
  readonly measure?: string
}

/** One fault on one slide. */
export interface Finding extends Seen {
  readonly rule: Rule
}

/** What stands for a figure on an axis, as it was measured. */
export interface Mark {
  /** Unlike that of every other axis of its slide. */
  readonly axis: string
  /** Id of the figure. */
  readonly figure: string
  readonly number: number
  /** CSS pixels of the canvas along the axis, or along the arc; cells or icons where those are counted. */
  readonly px: number
}

export interface Proven {
  readonly findings: readonly Finding[]
  readonly marks: readonly Mark[]
}

/** What stands on a page, read from the page itself and not from what it was told to draw. */
export interface Standing {
  /** Id of the slide. */
  readonly slide: string
  /** All of its text, as the report has it; what the program adds around a slide is not in it. */
  readonly text: string
}
