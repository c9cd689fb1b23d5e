/** What a Word file holds beside running text, and what becomes of it. */
export const LOSS_KINDS = [
  'picture',
  'chart',
  'object',
  'formula',
  'text-box',
  'footnote',
  'comment',
  'revision',
  'hidden',
  'contents',
  'numbering',
  'table',
] as const
export type LossKind = (typeof LOSS_KINDS)[number]

export interface Loss {
  readonly kind: LossKind
  /** Words that stand in the report near it; empty where there are none. */
  readonly near: string
}
