import type { Deck } from '../../deck/deck.ts'
import type { Ink, SlideInk } from '../../ipc/pointing.ts'
import { writeWhole } from '../write-whole.ts'

/**
 * `ink.json` in the user's data: what is drawn over the slides, for exports to draw too.
 * `slides` is slide id → strokes of colour and points, each point as parts (0–1) of the slide's width and height.
 */
export interface InkFile {
  readonly title: string
  readonly canvas: Deck['canvas']
  readonly edition: Deck['edition']
  readonly slides: Readonly<Record<string, SlideInk['strokes']>>
}

/** A stroke is many changes; the file is written when the pen has rested this long. */
const REST_MS = 1000

export interface InkSaver {
  readonly save: (ink: Ink) => void
  /** Writes at once what waits to be written. */
  readonly flush: () => void
}

export function saveInk(path: string, { title, canvas, edition }: Deck): InkSaver {
  let waiting: Ink | undefined
  let timer: NodeJS.Timeout | undefined
  const flush = () => {
    clearTimeout(timer)
    if (!waiting) return
    const drawn = Object.entries(waiting).filter(([, { strokes }]) => strokes.length > 0)
    const slides = Object.fromEntries(drawn.map(([id, { strokes }]) => [id, strokes]))
    const file: InkFile = { title, canvas, edition, slides }
    writeWhole(path, `${JSON.stringify(file)}\n`)
    waiting = undefined
  }
  return {
    save: (ink) => {
      waiting = ink
      clearTimeout(timer)
      timer = setTimeout(flush, REST_MS)
    },
    flush,
  }
}
