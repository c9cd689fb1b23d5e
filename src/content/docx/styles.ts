import { childNamed, elementsNamed, isOn, valueOf } from './word-elements.ts'

/** What a paragraph or a run gets from its style and its list, as far as words depend on it. */
export interface Styles {
  readonly isHidden: (style: string | undefined) => boolean
  /** A line of the table of contents that Word writes. */
  readonly isContents: (style: string | undefined) => boolean
  /** Whether Word writes a number, and no bullet, in front of the paragraph. */
  readonly isNumbered: (paragraph: Element) => boolean
}

export function readStyles(styles: Document | undefined, numbering: Document | undefined): Styles {
  const known = new Map(
    (styles ? elementsNamed(styles, 'style') : []).map((style) => [valueOf(style, 'styleId'), style]),
  )
  const formats = listFormats(numbering)
  return {
    isHidden: (style) => isOn(childNamed(childNamed(known.get(style), 'rPr'), 'vanish')),
    isContents: (style) => /^(?:toc|目录)/i.test(valueOf(childNamed(known.get(style), 'name')) ?? ''),
    isNumbered: (paragraph) => {
      const own = childNamed(paragraph, 'pPr')
      const list = childNamed(own, 'numPr') ?? childNamed(childNamed(known.get(styleOf(own)), 'pPr'), 'numPr')
      const format = formats.get(
        `${valueOf(childNamed(list, 'numId')) ?? ''} ${valueOf(childNamed(list, 'ilvl')) ?? '0'}`,
      )
      return format !== undefined && format !== 'bullet' && format !== 'none'
    },
  }
}

export const styleOf = (properties: Element | undefined): string | undefined =>
  valueOf(childNamed(properties, 'pStyle') ?? childNamed(properties, 'rStyle'))

/** `numId ilvl` → how its numbers are written. */
function listFormats(numbering: Document | undefined): ReadonlyMap<string, string> {
  const formats = new Map<string, string>()
  if (!numbering) return formats
  const abstract = new Map(
    elementsNamed(numbering, 'abstractNum').map((each) => [valueOf(each, 'abstractNumId'), each]),
  )
  for (const list of elementsNamed(numbering, 'num')) {
    const levels = abstract.get(valueOf(childNamed(list, 'abstractNumId')))
    for (const level of levels ? elementsNamed(levels, 'lvl') : [])
      formats.set(
        `${valueOf(list, 'numId') ?? ''} ${valueOf(level, 'ilvl') ?? '0'}`,
        valueOf(childNamed(level, 'numFmt')) ?? 'decimal',
      )
  }
  return formats
}
