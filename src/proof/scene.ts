import type { Figure } from '../deck/deck.ts'
import type { Box } from './box.ts'
import { readBlocks } from './text-lines.ts'
import type { TextBlock, ToCanvas } from './text-lines.ts'

/** A slide that is laid out, as the rules see it: everything in pixels of its canvas. */
export interface Scene {
  readonly slide: HTMLElement
  readonly canvas: Box
  readonly blocks: readonly TextBlock[]
  readonly toCanvas: ToCanvas
  /** Window pixels for a pixel of the canvas. */
  readonly scale: number
  /** Every figure that the deck shows on it. */
  readonly figures: readonly Figure[]
}

/** The slide in a section, and what the player lays over it: page number, progress. */
export function readScene(section: Element, figures: readonly Figure[]): Scene {
  const slide = section.querySelector<HTMLElement>('.slide')
  if (!slide) throw new Error('the section holds no slide')
  const { left, top, width } = slide.getBoundingClientRect()
  const scale = width / slide.offsetWidth
  const toCanvas: ToCanvas = (rect) => ({
    left: (rect.left - left) / scale,
    top: (rect.top - top) / scale,
    right: (rect.right - left) / scale,
    bottom: (rect.bottom - top) / scale,
  })
  const chrome = document.querySelector('[data-chrome]')
  return {
    slide,
    canvas: { left: 0, top: 0, right: slide.offsetWidth, bottom: slide.offsetHeight },
    blocks: [slide, ...(chrome ? [chrome] : [])].flatMap((root) => readBlocks(root, toCanvas)),
    toCanvas,
    scale,
    figures,
  }
}
