import { PDFDocument, PDFHexString, PDFName, PDFNull } from '@cantoo/pdf-lib'
import type { PDFRef } from '@cantoo/pdf-lib'
import type { Bookmark } from './outline.ts'
import { SlideFault } from './slide-fault.ts'

export interface Finish {
  readonly title: string
  /** Name of the program that made it. */
  readonly creator: string
  readonly bookmarks: readonly Bookmark[]
  /** The page on which each slide stands, 0-based. */
  readonly pageOf: readonly number[]
  /** How many there must be. */
  readonly pages: number
}

/** Adds what Chromium does not write: bookmarks of ours, and who made the file. The pages stay as they are. */
export async function finishPdf(printed: Uint8Array, finish: Finish): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false })
  const found = pdf.getPageCount()
  if (found !== finish.pages) throw new SlideFault({ kind: 'pages', detail: `${found} / ${finish.pages}` })
  pdf.setTitle(finish.title, { showInWindowTitleBar: true })
  pdf.setCreator(finish.creator)
  pdf.setLanguage('zh-CN')
  const root = pdf.context.nextRef()
  pdf.context.assign(root, pdf.context.obj({ Type: 'Outlines', ...writeLevel(pdf, finish, finish.bookmarks, root) }))
  pdf.catalog.set(PDFName.of('Outlines'), root)
  pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
  return pdf.save()
}

/** Writes bookmarks beside each other and gives what their parent must know of them. */
function writeLevel(pdf: PDFDocument, finish: Finish, bookmarks: readonly Bookmark[], parent: PDFRef) {
  const { context } = pdf
  const refs = bookmarks.map(() => context.nextRef())
  for (const [index, { title, slide, below }] of bookmarks.entries()) {
    const ref = refs[index]
    if (!ref) continue
    const page = pdf.getPage(finish.pageOf[slide] ?? 0).ref
    const entry = context.obj({
      Title: PDFHexString.fromText(title),
      Parent: parent,
      Dest: [page, PDFName.of('XYZ'), PDFNull, PDFNull, PDFNull],
      ...(refs[index - 1] && { Prev: refs[index - 1] }),
      ...(refs[index + 1] && { Next: refs[index + 1] }),
      ...writeLevel(pdf, finish, below, ref),
    })
    context.assign(ref, entry)
  }
  const [first] = refs
  const last = refs.at(-1)
  return first && last ? { First: first, Last: last, Count: refs.length } : {}
}
