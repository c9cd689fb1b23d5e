import type { Draft } from './draft.ts'
import { passage } from './draft.ts'

const NUMBERS = '一二三四五六七八九十'
const STEP = /(?<=^|[。；;：:！？]\s*)([一二三四五六七八九十])([是要])/g

/** A paragraph that counts up (一是…二是…三是…) → its lead as a paragraph and each step as a point, all words verbatim. */
export function splitEnumerations(drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft) => (draft.kind === 'paragraph' ? split(draft) : [draft]))
}

function split(draft: Draft): Draft[] {
  const starts = stepStarts(draft.text)
  if (starts.length < 2) return [draft]
  const lead = draft.text.slice(0, starts[0])
  const steps = starts.map((start, index) => draft.text.slice(start, starts[index + 1]).trim())
  const points = steps.map((text) => passage('point', { text, line: draft.line }))
  return lead.trim() ? [passage('paragraph', { text: lead.trim(), line: draft.line }), ...points] : points
}

/** Offsets of 一是, 二是, 三是 … in unbroken order. */
function stepStarts(text: string): number[] {
  if (!text.includes('二')) return []
  const starts: number[] = []
  for (const match of text.matchAll(STEP)) if (match[1] === NUMBERS[starts.length]) starts.push(match.index)
  return starts
}
