import type { LossKind } from './loss.ts'
import type { Tell } from './mend-document.ts'
import { ancestorNamed, elementsNamed, isIn, remove, wordsIn } from './word-elements.ts'

/** Takes pictures, charts, objects and formulas out; the words of a text box follow the paragraph that it is anchored in. */
export function takeOutDrawings(document: Document, tell: Tell): void {
  for (const formula of elementsNamed(document, 'oMath')) {
    tell('formula', formula)
    remove(formula)
  }
  for (const drawing of elementsNamed(document, 'drawing', 'pict', 'object', 'altChunk')) {
    if (!drawing.parentNode || isIn(drawing, 'drawing', 'pict', 'object')) continue
    const boxes = elementsNamed(drawing, 'txbxContent').filter((box) => wordsIn(box) !== '')
    const kind = kindOf(drawing)
    if (kind) tell(kind, drawing)
    const host = ancestorNamed(drawing, 'p')
    remove(drawing)
    for (const box of [...boxes].reverse()) {
      tell('text-box', box, wordsIn(box))
      while (box.lastChild) host?.parentNode?.insertBefore(box.lastChild, host.nextSibling)
    }
  }
}

/** Undefined for lines and frames, which say nothing. */
function kindOf(drawing: Element): LossKind | undefined {
  if (drawing.localName === 'object' || drawing.localName === 'altChunk') return 'object'
  if (elementsNamed(drawing, 'chart', 'relIds').length > 0) return 'chart'
  return elementsNamed(drawing, 'blip', 'imagedata').length > 0 ? 'picture' : undefined
}
