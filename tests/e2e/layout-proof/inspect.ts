import type { Figure } from '../../../src/deck/deck.ts'
import type { Finding } from '../../../src/proof/finding.ts'
import { proveInks, provePlaces } from '../../../src/proof/prove-slide.ts'

export { dress, wornBy } from './dress.ts'

declare global {
  /** Put there by the driver: the window as a picture, base64. */
  function photograph(): Promise<string>
}

export interface Standing {
  /** The same for slides that show the same, so that none is proven twice. */
  readonly picture: string
  readonly hasChart: boolean
}

/** Resolves when a slide stands on the screen, its charts drawn. */
export async function standing(id: string): Promise<Standing> {
  const ready = `section.present[data-slide-id="${id}"]:not(:has([data-drawn="false"])) .slide`
  while (!document.querySelector(ready)) await new Promise(requestAnimationFrame)
  const slide = document.querySelector(ready)
  return { picture: slide?.outerHTML ?? '', hasChart: Boolean(slide?.querySelector('[data-chart]')) }
}

export interface Asked {
  readonly figures: readonly Figure[]
  /** Whose contrast was measured already. */
  readonly grounds: readonly string[]
  readonly rules: 'places' | 'inks' | 'all'
}

export interface Inspected {
  readonly findings: readonly Finding[]
  /** Those that were given, and that of the slide. */
  readonly grounds: readonly string[]
}

/** Holds the shown slide against the product's own rules. */
export async function inspect({ figures, grounds, rules }: Asked): Promise<Inspected> {
  const section = document.querySelector('section.present')
  if (!section) throw new Error('no slide is shown')
  const known = new Set(grounds)
  const places = rules === 'inks' ? [] : provePlaces({ section, figures })
  const inks = rules === 'places' ? [] : await proveInks({ section, figures, photograph: take, grounds: known })
  return { findings: [...places, ...inks], grounds: [...known] }
}

async function take(): Promise<Uint8Array> {
  return Uint8Array.from(atob(await photograph()), (char) => char.charCodeAt(0))
}
