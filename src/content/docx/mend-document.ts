import type { Loss, LossKind } from './loss.ts'
import { raiseDigits } from './raise-digits.ts'
import { styleOf } from './styles.ts'
import type { Styles } from './styles.ts'
import { takeOutDrawings } from './take-out-drawings.ts'
import {
  ancestorNamed,
  childNamed,
  elementsNamed,
  isIn,
  isOn,
  remove,
  unwrap,
  valueOf,
  wordsIn,
} from './word-elements.ts'

/**
 * Makes of a Word document one that holds nothing but paragraphs, lists, tables and their visible words, for the converter
 * loses or invents words in the rest. What is taken out or changed is told.
 */
export function mendDocument(document: Document, styles: Styles): readonly Loss[] {
  const losses: Loss[] = []
  const tell = (kind: LossKind, at: Node, near = nearbyWords(at)) => losses.push({ kind, near })
  takeAlternatives(document)
  acceptRevisions(document, tell)
  takeOutHidden(document, styles, tell)
  for (const wrapper of elementsNamed(document, 'fldSimple', 'smartTag', 'customXml', 'dir', 'bdo', 'rubyBase'))
    unwrap(wrapper)
  for (const ruby of elementsNamed(document, 'ruby')) takeRubyBase(ruby)
  takeOutContents(document, styles, tell)
  takeOutDrawings(document, tell)
  takeOutReferences(document, tell)
  raiseDigits(document)
  for (const paragraph of elementsNamed(document, 'p'))
    if (styles.isNumbered(paragraph) && wordsIn(paragraph) !== '') tell('numbering', paragraph, wordsIn(paragraph))
  for (const table of elementsNamed(document, 'tbl'))
    if (!isIn(table, 'tbl')) tell('table', table, wordsIn(childNamed(table, 'tr') ?? table))
  return losses
}

export type Tell = (kind: LossKind, at: Node, near?: string) => void

/** Of two renderings of one thing the newer: the other repeats its words. */
function takeAlternatives(document: Document): void {
  for (const both of elementsNamed(document, 'AlternateContent')) {
    const choice = childNamed(both, 'Choice') ?? childNamed(both, 'Fallback')
    if (!choice) continue
    both.parentNode?.insertBefore(choice, both)
    remove(both)
    unwrap(choice)
  }
}

/** What was inserted stays and what was deleted goes, as if every change had been accepted. */
function acceptRevisions(document: Document, tell: Tell): void {
  for (const gone of elementsNamed(document, 'del', 'moveFrom')) {
    // In the properties of a paragraph it means the paragraph's end, which the converter knows.
    if (isIn(gone, 'pPr') || !gone.parentNode) continue
    const row = isIn(gone, 'trPr') ? ancestorNamed(gone, 'tr') : undefined
    tell('revision', gone)
    remove(row ?? gone)
  }
  for (const added of elementsNamed(document, 'ins', 'moveTo')) {
    if (isIn(added, 'rPr', 'trPr', 'pPr')) continue
    if (wordsIn(added) !== '') tell('revision', added)
    unwrap(added)
  }
}

function takeOutHidden(document: Document, styles: Styles, tell: Tell): void {
  for (const run of elementsNamed(document, 'r')) {
    const own = childNamed(run, 'rPr')
    const vanish = childNamed(own, 'vanish')
    const inStyle =
      styles.isHidden(styleOf(own)) || styles.isHidden(styleOf(childNamed(ancestorNamed(run, 'p'), 'pPr')))
    if (vanish ? !isOn(vanish) : !inStyle) continue
    const paragraph = ancestorNamed(run, 'p')
    remove(run)
    if (paragraph && wordsIn(run) !== '') tell('hidden', paragraph, wordsIn(paragraph))
  }
}

/** The characters without their pronunciation. */
function takeRubyBase(ruby: Element): void {
  for (const reading of elementsNamed(ruby, 'rt', 'rubyPr')) remove(reading)
  const run = ancestorNamed(ruby, 'r')
  for (const inner of elementsNamed(ruby, 'r')) run?.parentNode?.insertBefore(inner, run)
  remove(ruby)
}

function takeOutContents(document: Document, styles: Styles, tell: Tell): void {
  const block = elementsNamed(document, 'docPartGallery')
    .filter((gallery) => /table of contents/i.test(valueOf(gallery) ?? ''))
    .flatMap((gallery) => ancestorNamed(gallery, 'sdt') ?? [])
  const lines = elementsNamed(document, 'p').filter((line) => styles.isContents(styleOf(childNamed(line, 'pPr'))))
  const [first] = [...block, ...lines]
  if (first) tell('contents', first, wordsIn(first))
  for (const gone of [...block, ...lines]) remove(gone)
}

function takeOutReferences(document: Document, tell: Tell): void {
  for (const note of elementsNamed(document, 'footnoteReference', 'endnoteReference')) {
    tell('footnote', note)
    remove(note)
  }
  for (const comment of elementsNamed(document, 'commentReference')) tell('comment', comment)
}

/** The words of the paragraph around a place, or of the last one with words before it. */
function nearbyWords(at: Node): string {
  let block: Node | null | undefined = ancestorNamed(at, 'p')
  while (block && wordsIn(block) === '') block = block.previousSibling
  if (!block) return ''
  const row = elementsNamed(block, 'tr').at(-1)
  return wordsIn(row ?? block)
}
