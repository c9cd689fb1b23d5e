import type { Run } from '../../deck/deck.ts'
import { partsOf } from '../figure.ts'
import type { Figure } from '../figure.ts'
import { breaksByItself, CLOSING, lastBreak, OPENING, wordsIn } from './words-in.ts'

/** A stretch that never breaks. Joined, the texts of all pieces are the words, character by character. */
export type Piece = (WordPiece | FigurePiece) & Joint

interface Joint {
  /** A line may break in front of it. */
  readonly breakable: boolean
  /** It would not break there by itself. */
  readonly unmarked: boolean
  /** 中西文: a thin gap stands behind it. */
  readonly gap: boolean
}

interface WordPiece {
  readonly kind: 'word'
  readonly text: string
}

/** Qualifier, numeral and unit. */
interface FigurePiece {
  readonly kind: 'figure'
  readonly before: string
  readonly text: string
  readonly after: string
  readonly figure: Figure
}

const HAN = /\p{Script=Han}/u
const NARROW = /[A-Za-z0-9%]/
/** What follows is what the number counts, also where it is no figure: 2020|年. */
const DIGIT_LAST = /[0-9%]$/
const LATIN = /([A-Za-z0-9][A-Za-z0-9+.\-/ ]*[A-Za-z0-9+]|[A-Za-z0-9])/
/** A short quotation stays whole, also where Latin letters or a numeral part it: “爱TOP”. */
const LONGEST_WHOLE_QUOTE = 8

export function splitWords(runs: readonly Run[]): readonly Piece[] {
  const pieces: (WordPiece | FigurePiece)[] = []
  let words = ''
  runs.forEach((run, index) => {
    if (!run.figure) {
      words += run.text.slice(unitTakenFrom(runs, index).length)
      return
    }
    const before = takeEnd(words, partsOf(run.figure.quantity).before)
    pieces.push(...splitText(words.slice(0, words.length - before.length)))
    pieces.push({ kind: 'figure', before, text: run.text, after: unitTakenFrom(runs, index + 1), figure: run.figure })
    words = ''
  })
  const all = [...pieces, ...splitText(words)]
  const texts = all.map(wholeOf)
  const end = lastBreak(texts)
  const quoted = insideShortQuotes(texts)
  return all
    .map((piece, index) => withJoint(piece, index, all, end))
    .map((piece, index) => (quoted.has(index) ? { ...piece, breakable: false } : piece))
}

const takeEnd = (text: string, end: string): string => (end && text.endsWith(end) ? end : '')

/** What the figure in front of a run takes from the run's start. */
function unitTakenFrom(runs: readonly Run[], index: number): string {
  const [figure, run] = [runs[index - 1]?.figure, runs[index]]
  return figure && run && !run.figure ? unitAt(run.text, figure) : ''
}

/** The unit with its qualifiers at the start of the words behind a numeral. */
function unitAt(text: string, { quantity }: Figure): string {
  const { unit, infix, after } = partsOf(quantity)
  const found = unit ? text.indexOf(unit) : -1
  if (found < 0 || found > infix.length) return ''
  const end = found + unit.length
  return text.slice(0, after && text.startsWith(after, end) ? end + after.length : end)
}

const splitText = (text: string): readonly WordPiece[] =>
  text
    .split(LATIN)
    .flatMap((part, index) => (index % 2 ? [part] : wordsIn(part)))
    .map((word): WordPiece => ({ kind: 'word', text: word }))

/** Pieces that stand behind the opening mark of a short quotation, up to the one that closes it. */
function insideShortQuotes(texts: readonly string[]): ReadonlySet<number> {
  const inside = new Set<number>()
  texts.forEach((text, open) => {
    if (text.lastIndexOf('“') <= text.lastIndexOf('”')) return
    const close = texts.findIndex((each, index) => index > open && each.includes('”'))
    const quote = texts.slice(open, close + 1).join('')
    const length = quote.lastIndexOf('”') - quote.indexOf('“') - 1
    if (close > open && length <= LONGEST_WHOLE_QUOTE) for (let at = open + 1; at <= close; at++) inside.add(at)
  })
  return inside
}

function withJoint(
  piece: WordPiece | FigurePiece,
  index: number,
  all: readonly (WordPiece | FigurePiece)[],
  end: number,
): Piece {
  const [previous, own, next] = [all[index - 1], piece, all[index + 1]].map((each) => (each ? wholeOf(each) : ''))
  const counted = DIGIT_LAST.test(previous ?? '') && HAN.test(own?.at(0) ?? '')
  const joined = counted || OPENING.test(previous ?? '') || CLOSING.test(own ?? '')
  const breakable = index > 0 && index <= end && !joined
  return {
    ...piece,
    breakable,
    unmarked: !breaksByItself(previous ?? '', own ?? ''),
    gap: differ(own?.at(-1) ?? '', next?.at(0) ?? ''),
  }
}

const wholeOf = (piece: WordPiece | FigurePiece): string =>
  piece.kind === 'figure' ? piece.before + piece.text + piece.after : piece.text

/** Whether two neighbouring characters are of two scripts that want air between them. */
const differ = (a: string, b: string): boolean => (HAN.test(a) && NARROW.test(b)) || (NARROW.test(a) && HAN.test(b))
