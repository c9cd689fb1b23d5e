/** One fault on one slide: which rule it breaks, and the text it was seen at. */
export interface Finding {
  readonly slide: string
  readonly rule: Rule
  readonly text: string
}

export type Rule =
  | 'text-overflow'
  | 'overlap'
  | 'chart-label'
  | 'text-too-small'
  | 'contrast'
  | 'line-start'
  | 'orphan'
  | 'number-and-unit'
  | 'blank-chart'
  | 'missing-mark'
  | 'panel-padding'
  | 'blank-slide'

/** A rule's answer: what it found, in its reader's words. */
export type Seen = readonly string[]
