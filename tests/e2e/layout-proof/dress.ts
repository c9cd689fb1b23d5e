import type { Layout, Variant } from '../../../src/deck/deck.ts'
import { wornIn } from '../../../src/proof/prove-slide.ts'
import { footGround, groundOf, panelGround } from '../../../src/render/parts/scenery.ts'

/** A theme in one of its variants. */
export interface Dress {
  readonly theme: string
  readonly variant: Variant
}

/**
 * Puts the shown slide and the player's layer over it into another dress, as a deck of that theme and variant wears it:
 * dress is attributes alone, so that a slide need not be opened once for each. Answers as `wornBy`.
 */
export function dress({ theme, variant }: Dress): readonly string[] {
  const section = document.querySelector<HTMLElement>('section.present')
  const slide = section?.querySelector<HTMLElement>('.slide')
  const layout = section?.dataset['layout'] as Layout | undefined
  if (!slide || !layout) throw new Error('no slide is shown')
  Object.assign(slide.dataset, { theme, ground: groundOf(layout, variant) })
  for (const panel of slide.querySelectorAll<HTMLElement>('.panel')) panel.dataset['ground'] = panelGround(variant)
  const chrome = document.querySelector<HTMLElement>('[data-chrome]')
  if (chrome) Object.assign(chrome.dataset, { theme, ground: footGround(layout, variant) })
  return wornBy()
}

/** The attributes that dress the shown slide, its panels and the player's layer. */
export function wornBy(): readonly string[] {
  const slide = document.querySelector<HTMLElement>('section.present .slide')
  return slide ? wornIn(slide) : []
}
