import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { Deck } from '../../deck/deck.ts'
import type { Ink } from '../../ipc/pointing.ts'
import { strokeShape } from '../payloads/pointing.ts'
import { openSettings } from '../settings-file.ts'
import { writeAtRest } from '../write-at-rest.ts'

/**
 * `ink.json` in the user's data: what is drawn over the slides, for exports to draw too.
 * `layout` tells which slides they are; `slides` is slide id → strokes of colour and points, each point as parts (0–1) of
 * the slide's width and height.
 */
const schema = v.object({
  title: v.string(),
  canvas: v.string(),
  edition: v.string(),
  layout: v.string(),
  slides: v.record(v.string(), v.array(strokeShape)),
})

/** A stroke is many changes; the file is written when the pen has rested this long. */
const REST_MS = 1000

export interface InkFile {
  /** What an earlier run drew on the deck as it is laid out now; nothing when it was edited or laid out otherwise since. */
  readonly read: (deck: Deck) => Ink
  readonly save: (ink: Ink, deck: Deck) => void
  /** Writes at once what waits to be written. */
  readonly flush: () => void
}

export function openInkFile(path: string): InkFile {
  const file = () => openSettings(path, schema, { title: '', canvas: '', edition: '', layout: '', slides: {} })
  let waiting: { readonly ink: Ink; readonly deck: Deck } | undefined
  const writing = writeAtRest(() => {
    if (!waiting) return
    const { title, canvas, edition } = waiting.deck
    const drawn = Object.entries(waiting.ink).filter(([, { strokes }]) => strokes.length > 0)
    const slides = Object.fromEntries(drawn.map(([id, { strokes }]) => [id, [...strokes]]))
    file().keep({ title, canvas, edition, layout: layoutOf(waiting.deck), slides } as v.InferInput<typeof schema>)
    waiting = undefined
  }, REST_MS)
  return {
    read: (deck) => {
      const { layout, slides } = file().read()
      if (layout !== layoutOf(deck)) return {}
      return Object.fromEntries(Object.entries(slides).map(([id, strokes]) => [id, { strokes, cleared: [] }]))
    },
    save: (ink, deck) => {
      waiting = { ink, deck }
      writing.soon()
    },
    flush: writing.flush,
  }
}

/** The same for the same words on the same slides of the same canvas only: elsewhere a stroke would point at something else. */
export const layoutOf = ({ canvas, slides }: Deck): string =>
  createHash('sha256')
    .update(JSON.stringify([canvas, slides]))
    .digest('hex')
