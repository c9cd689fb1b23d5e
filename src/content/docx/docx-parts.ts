import { posix } from 'node:path'
import { DOMParser, XMLSerializer } from '@xmldom/xmldom'
import { unzipSync, zipSync } from 'fflate'
import { elementsNamed, valueOf } from './word-elements.ts'

/** The text of a report is a few hundred kilobytes of XML; what unpacks to more than this is no report. */
const MOST_BYTES = 64 * 1024 * 1024

/** The XML parts of a Word file; its pictures and other attachments stay packed. */
export interface DocxParts {
  readonly document: Document
  readonly styles: Document | undefined
  readonly numbering: Document | undefined
  /** The file again, with the document as it is now. */
  readonly pack: () => Buffer
}

/** @throws what is no Word file, damaged or too large */
export function readParts(bytes: Uint8Array): DocxParts {
  let size = 0
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/i.test(name)) return false
      size += originalSize
      if (size > MOST_BYTES) throw new RangeError('unpacks to too much')
      return true
    },
  })
  const main = mainPart(parts)
  const document = parse(parts[main])
  if (!document) throw new SyntaxError('no document')
  const beside = (name: string) => parse(parts[posix.join(posix.dirname(main), name)])
  const pack = () => {
    const xml = Buffer.from(new XMLSerializer().serializeToString(document))
    return Buffer.from(zipSync({ ...parts, [main]: xml }, { level: 0 }))
  }
  return { document, styles: beside('styles.xml'), numbering: beside('numbering.xml'), pack }
}

const MAIN = 'word/document.xml'

/** The part that the package's relations call its document. */
function mainPart(parts: Readonly<Record<string, Uint8Array>>): string {
  const relations = parse(parts['_rels/.rels'])
  const main = (relations ? elementsNamed(relations, 'Relationship') : []).find((relation) =>
    valueOf(relation, 'Type')?.endsWith('/officeDocument'),
  )
  return (valueOf(main, 'Target') ?? MAIN).replace(/^\//, '')
}

function parse(part: Uint8Array | undefined): Document | undefined {
  if (!part) return undefined
  const encoding =
    part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : part[0] === 0xfe && part[1] === 0xff ? 'utf-16be' : 'utf-8'
  const text = new TextDecoder(encoding, { fatal: true }).decode(part)
  const fail = (message: string) => {
    throw new SyntaxError(message)
  }
  return new DOMParser({ errorHandler: { warning: () => undefined, error: fail, fatalError: fail } }).parseFromString(
    text,
    'text/xml',
  )
}
