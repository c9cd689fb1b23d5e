import { headingMark } from './heading-marks.ts'
import type { Piece } from './piece.ts'
import { endsSentence } from './received-lines.ts'
import { isDateLine, isSalutation } from './sentence.ts'

const TITLE_WORDS =
  /(?:报告|总结|回顾|汇报|计划|方案|规划|要点|公报|年报|讲话|述职|简报|白皮书|纪要|情况)(?:[（(].{1,30}[）)])?$/
const LONGEST_TITLE = 60
const LONG_PARAGRAPH = 60

export interface TitlePage {
  /** Index of the title among the pieces; -1 when the text has none. */
  readonly title: number
  /** Number of pieces before the report's running text begins. */
  readonly length: number
}

/** The lines on top of a report, before its first paragraph, heading or salutation, and which of them is the title. */
export function findTitlePage(pieces: readonly Piece[]): TitlePage {
  const end = pieces.findIndex((piece) => !onTitlePage(piece))
  const length = withoutFirstHeading(pieces, end < 0 ? pieces.length : end)
  const candidates = pieces.slice(0, length).map(({ text }) => couldBeTitle(text))
  const named = pieces.slice(0, length).findIndex(({ text }, index) => candidates[index] && TITLE_WORDS.test(text))
  const title = named >= 0 ? named : candidates[0] ? 0 : -1
  return { title, length: title < 0 ? 0 : length }
}

const OFFICE = /政府|委员会|[省市县区镇乡校会处局院部]长|主任|书记|公司|办公室|记者|摄$|[：:]/

/** A line right above the running text is the report's first heading, unless it names an office, a person or a date. */
function withoutFirstHeading(pieces: readonly Piece[], length: number): number {
  const last = pieces[length - 1]
  const heads = length >= 2 && last !== undefined && pieces[length] !== undefined && couldBeTitle(last.text)
  return heads && last.text.length > 4 && !OFFICE.test(last.text) && !TITLE_WORDS.test(last.text) ? length - 1 : length
}

function onTitlePage(piece: Piece): boolean {
  if (piece.marked || isSalutation(piece.text) || /[。；]$/.test(piece.text)) return false
  const mark = headingMark(piece.text)
  if (mark && mark.style !== 'dash' && mark.style !== 'arabic') return false
  return piece.text.length < LONG_PARAGRAPH || couldBeTitle(piece.text)
}

function couldBeTitle(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_TITLE || isDateLine(text)) return false
  return !endsSentence(text) && !/[：:。]|^[—\d-]+$|^[—–]/.test(text)
}
