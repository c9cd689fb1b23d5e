import { passagesOn } from '../deck/slide-words.ts'
import type { Passage, SourceSpan } from '../report/report.ts'
import type { Evidence } from './evidence.ts'

/**
 * Says of a passage whether the slides together hold every letter and numeral of it; marks between two pieces may fall
 * away. The slides are gone through once, for all passages that are asked about.
 */
export function wordsShown({ deck, report }: Pick<Evidence, 'deck' | 'report'>): (passage: Passage) => boolean {
  const pieces = deck.slides
    .flatMap((slide) => [...passagesOn(slide), ...('title' in slide && slide.title ? [slide.title] : [])])
    .flatMap(({ origin }) => (origin.from === 'report' ? [origin.span] : []))
  const merged = merge(pieces)
  return ({ span }) => !/[^\p{P}\s]/u.test(uncovered(report.text, span, merged))
}

/** Overlapping and touching spans joined, in order. */
function merge(spans: readonly SourceSpan[]): readonly SourceSpan[] {
  const merged: SourceSpan[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (!last || span.start > last.end) merged.push(span)
    else if (span.end > last.end) merged[merged.length - 1] = { ...last, end: span.end }
  }
  return merged
}

/** What no piece covers of a span. @param pieces merged spans in order */
function uncovered(text: string, span: SourceSpan, pieces: readonly SourceSpan[]): string {
  let from = span.start
  let rest = ''
  for (let index = firstAfter(pieces, span.start); index < pieces.length && from < span.end; index++) {
    const piece = pieces[index] as SourceSpan
    if (piece.start >= span.end) break
    rest += text.slice(from, Math.max(from, piece.start))
    from = Math.max(from, piece.end)
  }
  return rest + text.slice(from, Math.max(from, span.end))
}

/** Index of the first piece that ends behind an offset. */
function firstAfter(pieces: readonly SourceSpan[], offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle] as SourceSpan).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
