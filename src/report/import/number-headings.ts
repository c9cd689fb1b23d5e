import type { Draft } from './draft.ts'
import { heading, passage } from './draft.ts'
import { headingMark } from './heading-marks.ts'
import type { HeadingMark } from './heading-marks.ts'
import type { Piece } from './piece.ts'
import { endsSentence } from './received-lines.ts'
import { firstSentenceEnd } from './sentence.ts'

const LONGEST_HEADING = 60
const LONGEST_ITEM_HEADING = 40
const QUANTITY =
  /[\d０-９]+(?:[.．][\d０-９]+)?\s*(?:[%％‰]|(?!\s*年|\s*月|\s*日)[万亿个人户家项次元米亩吨处条名所套座件])/

/** Passages with a number or dash in front → headings, run-in headings with their paragraph, or points. */
export function numberedDrafts(pieces: readonly Piece[]): (Draft | Piece)[] {
  const asHeadings = itemHeadings(pieces)
  return pieces.flatMap<Draft | Piece>((piece, index) => {
    const mark = piece.marked ? undefined : headingMark(piece.text)
    if (!mark) return [piece]
    if (mark.style === 'dash') return dashed(piece, mark)
    if (mark.style === 'shi') return enumerated(piece, mark)
    if (isItem(mark))
      return asHeadings.has(index) ? cutHeading(piece, mark.rank, LONGEST_HEADING) : [passage('point', piece)]
    const bare = mark.rank >= 3 && hasNoBody(pieces, index, mark)
    return bare ? [passage('point', piece)] : cutHeading(piece, mark.rank, LONGEST_HEADING)
  })
}

const isItem = (mark: HeadingMark) => mark.rank >= 4 && mark.rank < 7

/** The first sentence becomes the heading, the rest the paragraph under it. Too long a sentence is no heading. */
function cutHeading(piece: Piece, rank: number, longest: number): Draft[] {
  const end = headingEnd(piece.text, rank)
  if (end > longest) return [passage(rank >= 3 ? 'point' : 'paragraph', piece)]
  if (end === piece.text.length) return [heading(piece, rank, 'own-line')]
  const rest = { text: piece.text.slice(end).trim(), line: piece.line }
  return [heading({ text: piece.text.slice(0, end), line: piece.line }, rank, 'run-in'), passage('paragraph', rest)]
}

/** Where the heading ends: behind the first sentence, or behind an early colon (一、招商引资：全年……). */
function headingEnd(text: string, rank: number): number {
  const sentence = firstSentenceEnd(text)
  const colon = rank < 4 ? /^[^，。；：:]{2,20}[：:](?=.)/.exec(text)?.[0].length : undefined
  return Math.min(sentence, colon ?? sentence)
}

function dashed(piece: Piece, mark: HeadingMark): Draft[] {
  const words = { text: piece.text.slice(mark.length), line: piece.line }
  const runIn = firstSentenceEnd(words.text) < words.text.length
  return runIn ? cutHeading({ ...piece, ...words }, mark.rank, LONGEST_HEADING) : [passage('point', words)]
}

/** 一是… opens a heading when its paragraph goes on about that one thing, not when 二是 follows in the same breath. */
function enumerated(piece: Piece, mark: HeadingMark): Draft[] {
  const end = firstSentenceEnd(piece.text)
  const goesOn = end < piece.text.length && end <= LONGEST_HEADING && !/[。；;]\s*[二三四五六]是/.test(piece.text)
  return goesOn
    ? cutHeading(piece, mark.rank, LONGEST_HEADING)
    : [passage(/[。；;]\s*二是/.test(piece.text) ? 'paragraph' : 'point', piece)]
}

function hasNoBody(pieces: readonly Piece[], index: number, mark: HeadingMark): boolean {
  const piece = pieces[index]
  if (!piece || firstSentenceEnd(piece.text) < piece.text.length) return false
  const neighbours = [pieces[index - 1], pieces[index + 1]]
  const [before, after] = neighbours.map((next) => next && !next.marked && headingMark(next.text))
  const sibling = (next: HeadingMark | false | undefined) => next && next.style === mark.style
  const bare = (next: Piece | undefined) => next !== undefined && firstSentenceEnd(next.text) === next.text.length
  if (sibling(after)) return bare(pieces[index + 1]) || (sibling(before) === true && bare(pieces[index - 1]))
  const last = pieces[index + 1] === undefined || (after !== undefined && after !== false && after.rank < mark.rank)
  return sibling(before) === true && last
}

/** Indexes of 1., （1）, ① passages that are headings. A series is judged as one: all of it, or points. */
function itemHeadings(pieces: readonly Piece[]): Set<number> {
  const found = new Set<number>()
  let series: number[] = []
  let style: HeadingMark['style'] | undefined
  const settle = () => {
    const like = series.filter((index) => looksLikeHeading(pieces, index)).length
    const announced = /如下[：:]$/.test(pieces[(series[0] ?? 0) - 1]?.text ?? '')
    if (series.length > 0 && like >= series.length * 0.8 && !announced) for (const index of series) found.add(index)
    series = []
  }
  for (const [index, piece] of pieces.entries()) {
    const mark = piece.level > 0 ? undefined : headingMark(piece.text)
    if (piece.level > 0 || (mark && mark.rank < 4)) settle()
    if (!mark || !isItem(mark) || piece.marked) continue
    if (mark.style !== style || /^[（(]?[1１①]\D/.test(piece.text)) settle()
    style = mark.style
    series.push(index)
  }
  settle()
  return found
}

function looksLikeHeading(pieces: readonly Piece[], index: number): boolean {
  const text = pieces[index]?.text ?? ''
  const end = firstSentenceEnd(text)
  if (end > LONGEST_ITEM_HEADING || QUANTITY.test(text.slice(0, end))) return false
  if (end < text.length) return text.length - end >= 10
  const next = pieces[index + 1]
  const nextMark = next && headingMark(next.text)
  const hasBody =
    next !== undefined && next.level === 0 && (!nextMark || nextMark.rank > (headingMark(text)?.rank ?? 0))
  return hasBody && !endsSentence(text)
}
