import type { Passage, Report, SourceSpan } from '../report/report.ts'
import type { Canvas } from './canvases.ts'
import type { Words } from './deck.ts'
import { reportWords } from './report-words.ts'

/** Gap between two points, in lines of text. */
const GAP = 0.6

/** Passages → pages of words that fit the canvas. A passage too long for one page is cut between sentences or clauses. */
export function paginate(report: Report, passages: readonly Passage[], canvas: Canvas): readonly (readonly Words[])[] {
  const pieces = passages.flatMap((passage) => split(report, passage.span, canvas.lineLength * canvas.lines))
  const pages = fewestPages(pieces, canvas, canvas.lines)
  const balanced = pages.reduce((tallest, page) => Math.max(tallest, heightOf(page, canvas)), 0)
  return evenOut(pieces, canvas, pages.length, balanced).map((page) => page.map((span) => reportWords(report, span)))
}

const linesOf = (span: SourceSpan, canvas: Canvas) => Math.ceil((span.end - span.start) / canvas.lineLength)
const heightOf = (page: readonly SourceSpan[], canvas: Canvas) =>
  page.reduce((sum, span) => sum + linesOf(span, canvas), 0) + GAP * (page.length - 1)

function fewestPages(pieces: readonly SourceSpan[], canvas: Canvas, limit: number): SourceSpan[][] {
  const pages: SourceSpan[][] = []
  for (const piece of pieces) {
    const page = pages.at(-1)
    if (page && heightOf([...page, piece], canvas) <= limit) page.push(piece)
    else pages.push([piece])
  }
  return pages
}

/** The same number of pages with the lowest tallest page, so that the last is not left with one line. */
function evenOut(pieces: readonly SourceSpan[], canvas: Canvas, count: number, tallest: number): SourceSpan[][] {
  let best = fewestPages(pieces, canvas, tallest)
  for (let limit = tallest; limit >= 1; limit -= GAP) {
    const pages = fewestPages(pieces, canvas, limit)
    if (pages.length > count) break
    best = pages
  }
  return best
}

/** Cuts a span after 。；！？ where it is longer than `most` characters, or after ， where even a sentence is. */
export function split(report: Report, span: SourceSpan, most: number): readonly SourceSpan[] {
  if (span.end - span.start <= most) return [span]
  for (const mark of [/[。！？]/, /；/, /[，、]/]) {
    const middle = nearestCut(report.text, span, mark)
    if (middle === undefined) continue
    const { line } = span
    return [
      ...split(report, { start: span.start, end: middle, line }, most),
      ...split(report, { start: middle, end: span.end, line }, most),
    ]
  }
  return [span]
}

/** The cut behind a mark that is nearest to the middle; never at the very end nor inside quotation marks. */
function nearestCut(text: string, span: SourceSpan, mark: RegExp): number | undefined {
  const cuts: number[] = []
  /** A “ that the writer forgot to close opens nothing. */
  const lastClose = text.lastIndexOf('”', span.end - 1)
  let quoteEnd = span.start
  for (let at = span.start; at < span.end - 1; at++) {
    if (text.charAt(at) === '“' && at >= quoteEnd && at < lastClose) quoteEnd = text.indexOf('”', at)
    if (at >= quoteEnd && mark.test(text.charAt(at))) cuts.push(at + 1)
  }
  const middle = (span.start + span.end) / 2
  const distance = (cut: number | undefined) => (cut === undefined ? Infinity : Math.abs(cut - middle))
  return cuts.reduce<number | undefined>((best, cut) => (distance(cut) < distance(best) ? cut : best), undefined)
}
