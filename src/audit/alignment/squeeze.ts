import { bulletLength, headingMark } from '../../report/import/heading-marks.ts'

/** The words of a text: what is left without blanks, list marks, dashes and the marks of Markdown. */
export interface Squeezed {
  readonly text: string
  /** Offsets in `text` in front of which something was taken out. */
  readonly gaps: readonly number[]
}

/** A single hyphen or ~ may be a sign or a range, so only one that stands free, or a run, is no word. */
const ASIDE =
  /[\s\u200b-\u200f\u2060\ufeff\u00ad*_`\\|·•●○◆◇■□▪▶►➢★☆∙・※\uf06c\uf0b7\uf0d8]+|[—―─－-]{2,}|(?<!\d ?)[-+](?=\s)/g

export function squeeze(passage: string): Squeezed {
  const words = withoutMark(passage)
  const parts: string[] = []
  const gaps: number[] = []
  let length = 0
  let from = 0
  for (const { 0: aside, index } of words.matchAll(ASIDE)) {
    parts.push(words.slice(from, index))
    length += index - from
    from = index + aside.length
    if (length > 0 && gaps.at(-1) !== length) gaps.push(length)
  }
  parts.push(words.slice(from))
  return { text: parts.join(''), gaps }
}

/** Squeezed words for people: two numbers or Latin words that a blank stood between have it again. */
export function spaced(text: string, isGap: (at: number) => boolean): string {
  return Array.from({ length: text.length }, (_, at) => {
    const apart = at > 0 && /[!-~]/.test(text.charAt(at - 1)) && /[!-~]/.test(text.charAt(at)) && isGap(at)
    return (apart ? ' ' : '') + text.charAt(at)
  }).join('')
}

/** The list mark or dash that a passage opens with sets it off from others, as Markdown's own mark does in report.md. */
function withoutMark(passage: string): string {
  const words = passage.slice(bulletLength(passage))
  const mark = headingMark(words)
  return mark?.style === 'dash' ? words.slice(mark.length) : words
}
