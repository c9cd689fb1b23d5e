import mammoth from 'mammoth'
import { say } from '../messages/say.ts'
import { htmlToMarkdown } from '../report/import/html-to-markdown.ts'

type ReadDocx =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly code: string; readonly message: string }

const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04]
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
]

/** A .docx file → Markdown with its heading styles, lists and tables. Pictures, notes and text boxes are not read. */
export async function readDocx(bytes: Buffer, name: string): Promise<ReadDocx> {
  if (ZIP_SIGNATURE.some((byte, index) => bytes[index] !== byte)) return unreadable(name)
  try {
    const { value } = await mammoth.convertToHtml({ buffer: bytes }, { styleMap: STYLES, convertImage: noImage })
    return { ok: true, text: htmlToMarkdown(value) }
  } catch (error) {
    if (error instanceof Error) return unreadable(name)
    throw error
  }
}

/** Pictures stay in source.docx; without this they would be copied into the text as long data addresses. */
const noImage = mammoth.images.imgElement(async () => ({ src: '' }))

const unreadable = (name: string) => ({
  ok: false as const,
  code: 'docx-unreadable',
  message: say('docx-unreadable', { name }),
})
