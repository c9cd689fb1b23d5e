import type { Passage, Report, SourceSpan } from '../report/report.ts'
import type { Canvas } from './canvases.ts'
import type { Words } from './deck.ts'
import { reportWords } from './report-words.ts'
import { widthInEm } from './width-in-em.ts'

/** Gap between two points, in lines of text. */
const GAP = 0.6

/** Passages → pages of words that fit the canvas. A passage too long for one page is cut between sentences or clauses. */
export function paginate(report: Report, passages: readonly Passage[], canvas: Canvas): readonly (readonly Words[])[] {
  const pieces = passages.flatMap((passage) => split(report, passage.span, canvas.lineLength * canvas.lines))
  const measured = pieces.map((span) => ({ span, lines: Math.ceil(widthOf(report, span) / canvas.lineLength) }))
  const pages = fewestPages(measured, canvas.lines)
  const balanced = pages.reduce((tallest, page) => Math.max(tallest, heightOf(page)), 0)
  return evenOut(measured, pages.length, balanced).map((page) => page.map(({ span }) => reportWords(report, span)))
}

interface Piece {
  readonly span: SourceSpan
  readonly lines: number
}

const widthOf = ({ text }: Report, { start, end }: SourceSpan) => widthInEm(text.slice(start, end))
const heightOf = (page: readonly Piece[]) => page.reduce((sum, { lines }) => sum + lines, 0) + GAP * (page.length - 1)

function fewestPages(pieces: readonly Piece[], limit: number): Piece[][] {
  const pages: Piece[][] = []
  for (const piece of pieces) {
    const page = pages.at(-1)
    if (page && heightOf([...page, piece]) <= limit) page.push(piece)
    else pages.push([piece])
  }
  return pages
}

/** The same number of pages with the lowest tallest page, so that the last is not left with one line. */
function evenOut(pieces: readonly Piece[], count: number, tallest: number): Piece[][] {
  let best = fewestPages(pieces, tallest)
  for (let limit = tallest; limit >= 1; limit -= GAP) {
    const pages = fewestPages(pieces, limit)
    if (pages.length > count) break
    best = pages
  }
  return best
}

/** Where a span may be cut, best first: behind a sentence, a part of one, a clause; between words; between characters. */
const CUTS: readonly RegExp[] = [
  /[。！？]|[.!?]["')”’]?\s+/y,
  /；|;\s+/y,
  /[，、]|[,:–—]\s+/y,
  /\s+/y,
  /\p{Script=Han}(?=\p{Script=Han})/uy,
]

/** Cuts a span where it is wider than `most` em: near its middle, at the best place that it has. */
export function split(report: Report, span: SourceSpan, most: number): readonly SourceSpan[] {
  if (widthOf(report, span) <= most) return [span]
  for (const mark of CUTS) {
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
    mark.lastIndex = at
    if (at >= quoteEnd && mark.test(text) && mark.lastIndex < span.end) cuts.push(mark.lastIndex)
  }
  const middle = (span.start + span.end) / 2
  const distance = (cut: number | undefined) => (cut === undefined ? Infinity : Math.abs(cut - middle))
  return cuts.reduce<number | undefined>((best, cut) => (distance(cut) < distance(best) ? cut : best), undefined)
}
