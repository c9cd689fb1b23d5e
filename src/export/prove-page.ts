import type { Slide } from '../deck/deck.ts'
import { figuresOn, slideText } from '../deck/slide-words.ts'
import type { Standing } from '../proof/finding.ts'
import { SlideFault } from './slide-fault.ts'
import type { Fault } from './slide-fault.ts'

/** What a picture of a slide looks like, apart from the page number and the progress under it. */
export interface Look {
  /** Equal for equal pictures. */
  readonly print: string
  /** Nothing stands out on it: no words can. */
  readonly isBlank: boolean
}

/** Whether it is this slide that stands, with every figure of it. */
export function faultOf(slide: Slide | undefined, { slide: id, text }: Standing): Fault | undefined {
  if (!slide || id !== slide.id) return { kind: 'absent', detail: id }
  if (text === '') return { kind: 'blank', detail: '' }
  const missing = figuresOn(slide).find(({ quantity }) => !text.includes(quantity.value))
  return missing && { kind: 'figure-missing', detail: missing.quantity.value }
}

/**
 * Holds each picture of a deck against the one before: two slides that say different things never look alike.
 * @returns what is called with the pictures in the deck's order. @throws SlideFault
 */
export function compareLooks(slides: readonly Slide[]): (place: number, look: Look) => void {
  let before: Look | undefined
  return (place, look) => {
    if (look.isBlank) throw new SlideFault({ kind: 'blank', detail: '' }, place)
    if (before?.print === look.print && !sayTheSame(slides[place - 1], slides[place]))
      throw new SlideFault({ kind: 'same-picture', detail: '' }, place)
    before = look
  }
}

const sayTheSame = (one: Slide | undefined, other: Slide | undefined): boolean =>
  one !== undefined && other !== undefined && one.layout === other.layout && slideText(one) === slideText(other)
