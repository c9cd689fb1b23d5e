import type { Slide } from '../deck/deck.ts'
import { say } from '../messages/say.ts'

/**
 * What a page of an export can do instead of showing its slide: its components throw, its process ends, it never comes to
 * an end, another slide or none stands, a figure or everything is missing, the picture is that of the slide before, or all
 * of them together make another number of pages.
 */
export type FaultKind = 'threw' | 'died' | 'hung' | 'absent' | 'figure-missing' | 'blank' | 'same-picture' | 'pages'

export interface Fault {
  readonly kind: FaultKind
  /** The error's words, the process's reason, the seconds waited, the missing numeral, or the pages found and wanted. */
  readonly detail: string
}

/** Ends an export: what was drawn is not what the deck says. */
export class SlideFault extends Error {
  override readonly name = 'SlideFault'
  readonly fault: Fault
  /** 0-based; undefined where the page failed before its first slide, or with all of them. */
  readonly place: number | undefined

  constructor(fault: Fault, place?: number) {
    super(`${fault.kind}: ${fault.detail}`)
    this.fault = fault
    this.place = place
  }
}

const MOST_DETAIL = 160

/** One line: the slide, what is wrong with it, what to do. */
export function describeFault({ fault, place = -1 }: SlideFault, slides: readonly Slide[], file: string): string {
  const slide = slides[place]
  const reason = say(`export-fault-${fault.kind}`, { detail: oneLine(fault.detail) })
  if (!slide) return say('export-page-failed', { reason, file })
  return say('export-slide-failed', { number: place + 1, id: slide.id, section: slide.section, reason, file })
}

/** What the program or a library says of an error, without its stack. */
export const oneLine = (text: string): string => (text.split('\n')[0] ?? '').trim().slice(0, MOST_DETAIL)
