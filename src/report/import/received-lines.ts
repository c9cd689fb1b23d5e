/** A line of the received text, trimmed, with what its layout told. */
export interface ReceivedLine {
  /** Trimmed; inner runs of spaces as received. Empty for a blank line. */
  readonly text: string
  /** 1-based line in the received file. */
  readonly line: number
  /** It began with two full-width spaces or four plain ones: in Chinese typesetting, a new paragraph. */
  readonly indented: boolean
}

const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g

/** Cuts received text into lines. CR, CRLF, LF, form feed, vertical tab (Word's soft return) and the Unicode line separators end a line. */
export function receivedLines(text: string): ReceivedLine[] {
  return text
    .replace(INVISIBLE, '')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .split('\n')
    .flatMap((raw, index) => raw.split(/[\f\v]/).map((part) => toLine(part, index + 1)))
}

function toLine(raw: string, line: number): ReceivedLine {
  return { text: raw.trim(), line, indented: /^(?:[\u3000\u00a0]{2}| {4}|\t)/.test(raw) }
}

/** The words of a quoted Markdown line: `> 注` → `注`. */
export function unquoted(line: ReceivedLine): ReceivedLine {
  return line.text.startsWith('>') ? { ...line, text: line.text.replace(/^(?:>\s*)+/, '') } : line
}

/** Columns a line takes on paper: a Chinese character two, a Latin letter or digit one. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text.replace(/ +/g, ' ')) width += character >= '\u2014' ? 2 : 1
  return width
}

/** Ends a sentence or a list item, closing quotation marks included. */
export function endsSentence(text: string): boolean {
  return /[。！？；!?;：:.…][”’』」）)》]*\s*$/.test(text.slice(-8))
}
