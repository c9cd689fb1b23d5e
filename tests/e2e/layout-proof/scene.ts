import type { Box } from './box.ts'
import { readBlocks } from './text-lines.ts'
import type { TextBlock, ToCanvas } from './text-lines.ts'

/** The shown slide as the rules see it: everything in pixels of its canvas. */
export interface Scene {
  readonly id: string
  readonly slide: HTMLElement
  readonly canvas: Box
  readonly blocks: readonly TextBlock[]
  readonly toCanvas: ToCanvas
  /** Window pixels for a pixel of the canvas. */
  readonly scale: number
}

/** The slide and what the player lays over it: page number, progress. */
export function readScene(): Scene {
  const section = document.querySelector<HTMLElement>('section.present')
  const slide = section?.querySelector<HTMLElement>('.slide')
  if (!section || !slide) throw new Error('no slide is shown')
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
    id: section.dataset['slideId'] ?? '',
    slide,
    canvas: { left: 0, top: 0, right: slide.offsetWidth, bottom: slide.offsetHeight },
    blocks: [slide, ...(chrome ? [chrome] : [])].flatMap((root) => readBlocks(root, toCanvas)),
    toCanvas,
    scale,
  }
}
