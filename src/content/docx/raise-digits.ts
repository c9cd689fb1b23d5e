import { childNamed, elementsNamed, remove, valueOf } from './word-elements.ts'

const RAISED = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '-': '⁻',
  '+': '⁺',
}
const LOWERED = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
  '-': '₋',
  '+': '₊',
}

/** Raised and lowered digits (m², 10⁴, CO₂) become characters of their own: set as plain digits they would be another number. */
export function raiseDigits(document: Document): void {
  for (const run of elementsNamed(document, 'r')) {
    const align = childNamed(childNamed(run, 'rPr'), 'vertAlign')
    if (!align) continue
    const signs: Readonly<Record<string, string>> | undefined =
      valueOf(align) === 'superscript' ? RAISED : valueOf(align) === 'subscript' ? LOWERED : undefined
    for (const text of signs ? elementsNamed(run, 't') : [])
      text.textContent = (text.textContent ?? '').replace(
        /[-+0-9−－]/g,
        (sign) => signs?.[sign.replace(/[−－]/, '-')] ?? sign,
      )
    remove(align)
  }
}
