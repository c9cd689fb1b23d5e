import type { Draft } from './draft.ts'
import { heading, passage, TITLE_RANK } from './draft.ts'
import { firstSentenceEnd } from './sentence.ts'

/** No passage stands outside a section: without a title, the report's own first sentence (各位代表：) opens it as a heading. */
export function openWithHeading(drafts: readonly Draft[]): Draft[] {
  const [first, ...rest] = drafts
  if (!first || first.kind === 'heading') return [...drafts]
  const { text, line } = first
  const end = firstSentenceEnd(text)
  const opening = heading({ text: text.slice(0, end), line }, TITLE_RANK, 'own-line')
  const remainder = text.slice(end).trim()
  return [opening, ...(remainder ? [passage('paragraph', { text: remainder, line })] : []), ...rest]
}
