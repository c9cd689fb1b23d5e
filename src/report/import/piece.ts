/** A passage of the received text on its way to report.md. */
export interface Piece {
  readonly kind: 'heading' | 'point' | 'paragraph'
  readonly text: string
  /** 1-based line in the received file. */
  readonly line: number
  /** Level that the source itself gives (Markdown headings); 0 when it has to be found. */
  readonly level: number
  /** The source's own markup says what it is: a table row, a code line, a Markdown heading. */
  readonly marked: boolean
  /** A line all in bold, which offices use as a heading. */
  readonly bold?: boolean
}
