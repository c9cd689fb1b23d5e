import { around } from './box.ts'
import type { Box } from './box.ts'
import { glyphOf } from './glyph.ts'
import type { Glyph } from './glyph.ts'

/** A paragraph, heading or label as it is painted: its lines, each with its characters. */
export interface TextBlock {
  readonly element: Element
  readonly lines: readonly TextLine[]
}

export interface TextLine {
  readonly glyphs: readonly Glyph[]
  readonly text: string
  readonly ink: Box
}

/** From the window's pixels to the canvas's. */
export type ToCanvas = (rect: DOMRect) => Box

/** Characters as a reader counts them: an emoji of several code points is one. */
const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' })
const UNPAINTED = 'svg, canvas, .unseen, [hidden]'

/** Every painted text inside `root`, in the order of the document. */
export function readBlocks(root: Element, toCanvas: ToCanvas): readonly TextBlock[] {
  const glyphs = new Map<Element, Glyph[]>()
  /** Blocks whose last text ended in white space. */
  const spaced = new Set<Element>()
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (!element || element.closest(UNPAINTED) || !isPainted(element)) continue
    const block = blockOf(element)
    const own = glyphs.get(block) ?? []
    glyphs.set(block, own)
    const ends = readText(
      node as Text,
      element,
      { upright: isUpright(block), spaced: spaced.has(block) },
      toCanvas,
      own,
    )
    if (ends) spaced.add(block)
    else spaced.delete(block)
  }
  return [...glyphs]
    .filter(([, own]) => own.length > 0)
    .map(([element, own]) => ({ element, lines: linesOf(own, isUpright(element)) }))
}

/** An element without a box of its own is painted where its parent is. */
const isPainted = (element: Element): boolean =>
  getComputedStyle(element).display === 'contents' && element.parentElement
    ? isPainted(element.parentElement)
    : element.checkVisibility({ visibilityProperty: true })

/** The nearest box that sets lines; a button inside a sentence is a part of its line. */
function blockOf(element: Element): Element {
  const inline = /^(inline|contents)/.test(getComputedStyle(element).display) && element.parentElement
  return inline && !element.matches('[class~="seal"]') ? blockOf(element.parentElement) : element
}

const isUpright = (block: Element) => getComputedStyle(block).writingMode === 'horizontal-tb'

/** @returns whether the text ends in white space: what follows in its block stands behind that. */
function readText(
  node: Text,
  element: Element,
  begun: { readonly upright: boolean; readonly spaced: boolean },
  toCanvas: ToCanvas,
  into: Glyph[],
): boolean {
  const range = document.createRange()
  let at = 0
  let { spaced } = begun
  for (const { segment: char } of characters.segment(node.data)) {
    range.setStart(node, at)
    range.setEnd(node, (at += char.length))
    const rect = range.getClientRects()[0]
    if (/\s/.test(char)) spaced = true
    else if (rect && rect.width > 0) {
      into.push(glyphOf(char, element, spaced, toCanvas(rect), begun.upright))
      spaced = false
    }
  }
  return spaced
}

/** A line ends where the next character does not stand further along. */
function linesOf(glyphs: readonly Glyph[], upright: boolean): readonly TextLine[] {
  const start = ({ cell }: Glyph) => (upright ? cell.left : cell.top)
  const lines: Glyph[][] = []
  for (const glyph of glyphs) {
    const previous = lines.at(-1)?.at(-1)
    if (previous && start(glyph) > start(previous)) lines.at(-1)?.push(glyph)
    else lines.push([glyph])
  }
  return lines.map((line) => ({
    glyphs: line,
    text: line.map(({ char, spaced }) => (spaced ? ' ' : '') + char).join(''),
    ink: around(line.map(({ ink }) => ink)),
  }))
}
