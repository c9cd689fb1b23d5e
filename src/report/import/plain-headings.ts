import type { Draft } from './draft.ts'
import { heading, PART_RANK, passage, PLAIN_RANK } from './draft.ts'
import { isPartName } from './heading-marks.ts'
import type { Piece } from './piece.ts'
import { endsSentence } from './received-lines.ts'
import { isDateLine, isSalutation } from './sentence.ts'

const LONGEST_PLAIN_HEADING = 32
const LONGEST_LATIN_HEADING = 70
const SHORTEST_BODY = 30
/** A text with as many headings in Markdown or as styles marks all of them; its short lines are no headings. */
const MARKED_HEADINGS = 3

type Either = Draft | Piece

/** Short lines without a number or a full stop that stand over text are headings; all that is left are paragraphs and points. */
export function plainDrafts(drafts: readonly Either[]): Draft[] {
  const marksHeadings = drafts.filter((draft) => isPiece(draft) && draft.kind === 'heading').length >= MARKED_HEADINGS
  return drafts.map((draft, index) => {
    if (!isPiece(draft)) return draft
    if (draft.kind === 'heading') return { ...passage('paragraph', draft), kind: 'heading', level: draft.level }
    if (draft.kind === 'point') return passage('point', draft)
    if (draft.marked || (marksHeadings && !draft.bold)) return passage('paragraph', draft)
    if (!isPlainHeading(draft, drafts[index - 1], drafts[index + 1])) return passage('paragraph', draft)
    return heading(draft, isPartName(draft.text) ? PART_RANK : PLAIN_RANK, 'own-line')
  })
}

const isPiece = (draft: Either): draft is Piece => 'marked' in draft

function isPlainHeading(piece: Piece, before: Either | undefined, after: Either | undefined): boolean {
  const { text } = piece
  const latin = !/\p{Script=Han}/u.test(text)
  if (text.length < 2 || text.length > (latin ? LONGEST_LATIN_HEADING : LONGEST_PLAIN_HEADING)) return false
  if (endsSentence(text) || /[，、,]$|[：:。；|]/.test(text)) return false
  if (isDateLine(text) || isSalutation(text) || /^[（(【]/.test(text)) return false
  if (!after || (before && breaksOff(before) && !isPartName(text))) return false
  if (piece.bold) return true
  if (/\d\s*(?:[%％]|[万亿个人户家项次元米亩吨])/.test(text) || /\d$/.test(text)) return false
  return after.kind !== 'paragraph' || after.text.length >= SHORTEST_BODY || endsSentence(after.text)
}

/** A long paragraph without an end: the line under it may be its rest. */
function breaksOff(before: Either): boolean {
  return before.kind === 'paragraph' && before.text.length > SHORTEST_BODY && !endsSentence(before.text)
}
