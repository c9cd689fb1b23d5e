import mammoth from 'mammoth'
import { say } from '../messages/say.ts'
import { htmlToMarkdown } from '../report/import/html-to-markdown.ts'
import { readParts } from './docx/docx-parts.ts'
import type { Loss } from './docx/loss.ts'
import { mendDocument } from './docx/mend-document.ts'
import { readStyles } from './docx/styles.ts'

type ReadDocx =
  | {
      readonly ok: true
      /** A paragraph or a row of a table a line. */
      readonly text: string
      readonly losses: readonly Loss[]
    }
  | { readonly ok: false; readonly code: string; readonly message: string }

const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04]
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
]

/** A .docx file → Markdown with its heading styles, lists and tables, and what else was in it. */
export async function readDocx(bytes: Uint8Array, name: string): Promise<ReadDocx> {
  if (ZIP_SIGNATURE.some((byte, index) => bytes[index] !== byte)) return unreadable(name)
  try {
    const { document, styles, numbering, pack } = readParts(bytes)
    const losses = mendDocument(document, readStyles(styles, numbering))
    const { value } = await mammoth.convertToHtml({ buffer: pack() }, { styleMap: STYLES })
    return { ok: true, text: lineEach(htmlToMarkdown(value)), losses }
  } catch (error) {
    if (error instanceof Error) return unreadable(name)
    throw error
  }
}

/** Without the blank lines between paragraphs a line number counts paragraphs; behind a table one parts it from the next. */
const lineEach = (markdown: string): string => markdown.replaceAll(/(?<!\|)\n{2,}/g, '\n')

const unreadable = (name: string) => ({
  ok: false as const,
  code: 'docx-unreadable',
  message: say('docx-unreadable', { name }),
})
