import type { LeftOutReason } from './furniture.ts'
import { bulletLength, headingMark } from './heading-marks.ts'
import type { ReceivedLine } from './received-lines.ts'
import { endsSentence } from './received-lines.ts'
import { isDateLine, isSalutation } from './sentence.ts'

const LONGEST = 40
/** The last lines of a report, in which it is signed and dated. */
const SIGNED_LINES = 6
const SIGNER =
  /(?:政府|委员会|党委|党组|办公室|公司|集团|局|院|所|中心|学校|[省市县区镇乡校会处局院部]长|书记|主任)(?:\s*\S{2,4})?$/
/** A banner and the line that it repeats stand on two pages. */
const PAGE_LINES = 3

/**
 * Lines that an editor may leave out of report.md though an import keeps them, each with the reason: the address to the
 * audience, signature and date at the end, and the banner over a page that only repeats words of the report.
 */
export function dispensableLines(received: readonly ReceivedLine[]): ReadonlyMap<number, LeftOutReason> {
  const found = new Map<number, LeftOutReason>()
  const lines = received.filter(({ text }) => text !== '')
  const blankBefore = new Set(received.filter((_, index) => !received[index - 1]?.text).map(({ line }) => line))
  const repeated = placesByText(lines)
  for (const [index, { text, line }] of lines.entries()) {
    if (text.length > LONGEST) continue
    if (isSalutation(text)) found.set(line, 'salutation')
    else if (index >= lines.length - SIGNED_LINES && isSignature(lines, index)) found.set(line, 'signature')
    else if (blankBefore.has(line) && isBanner(lines, index, repeated.get(text) ?? [])) found.set(line, 'banner')
  }
  return found
}

/** Who signed and when, with nothing but signatures behind it. */
function isSignature(lines: readonly ReceivedLine[], index: number): boolean {
  return lines.slice(index).every(({ text }) => isDateLine(text) || (SIGNER.test(text) && !endsSentence(text)))
}

/**
 * A line on top of a page: the title or a line that opens with a year, when it stands elsewhere too; or a year alone, when
 * the nearest line with a year opens with it. Other lines that recur (下一步打算) are headings of their own.
 */
function isBanner(lines: readonly ReceivedLine[], index: number, places: readonly number[]): boolean {
  const text = lines[index]?.text ?? ''
  if (bulletLength(text) > 0 || headingMark(text) || endsSentence(text) || /\d/.test(text.replace(YEAR, '')))
    return false
  const isTitle = YEAR.test(text) || text === lines[0]?.text
  if (isTitle && places.some((other) => Math.abs(other - index) >= PAGE_LINES)) return true
  return text === YEAR.exec(text)?.[0] && text === yearNear(lines, index)
}

const YEAR = /^\d{4}\s*年/

/** The year that the nearest line before this one opens with; of the next line when there is none. */
function yearNear(lines: readonly ReceivedLine[], index: number): string | undefined {
  const opens = ({ text }: ReceivedLine) => YEAR.test(text)
  const near = lines.slice(0, index).findLast(opens) ?? lines.slice(index + 1).find(opens)
  return near && YEAR.exec(near.text)?.[0]
}

function placesByText(lines: readonly ReceivedLine[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [index, { text }] of lines.entries()) {
    if (text.length > LONGEST) continue
    const known = places.get(text)
    if (known) known.push(index)
    else places.set(text, [index])
  }
  return places
}
