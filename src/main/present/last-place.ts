import { rmSync } from 'node:fs'
import * as v from 'valibot'
import { index } from '../payloads/shapes.ts'
import { openSettings } from '../settings-file.ts'
import { writeWhole } from '../write-whole.ts'

const schema = v.object({
  /** Folder of the deck, and its canvas: slide numbers differ from canvas to canvas. */
  deck: v.string(),
  canvas: v.string(),
  index,
  /** Milliseconds since 1970. */
  at: v.number(),
})
type Place = v.InferOutput<typeof schema>

/** A show that ended longer ago was another meeting. */
const SAME_MEETING_MS = 6 * 3_600_000
/** At most one write in this time. */
const EVERY_MS = 1_000

export interface LastPlace {
  /** Where this deck was when it ended without being told to; undefined when there is nothing to go back to. */
  readonly left: (deck: string, canvas: string) => number | undefined
  readonly keep: (place: Omit<Place, 'at'>) => void
  /** The show ended as it should. */
  readonly forget: () => void
}

export function openLastPlace(path: string): LastPlace {
  const before = openSettings(path, schema, { deck: '', canvas: '', index: 0, at: 0 }).read()
  let next: Omit<Place, 'at'> | undefined
  let timer: NodeJS.Timeout | undefined
  /** The first of several changes at once, the others when their time has passed. */
  const write = () => {
    timer = undefined
    if (!next) return
    writeWhole(path, `${JSON.stringify({ ...next, at: Date.now() })}\n`)
    next = undefined
    timer = setTimeout(write, EVERY_MS)
  }
  return {
    left: (deck, canvas) => {
      const same = before.deck === deck && before.canvas === canvas && before.index > 0
      return same && Date.now() - before.at < SAME_MEETING_MS ? before.index : undefined
    },
    keep: (place) => {
      next = place
      if (timer === undefined) write()
    },
    forget: () => {
      clearTimeout(timer)
      next = undefined
      rmSync(path, { force: true })
    },
  }
}
