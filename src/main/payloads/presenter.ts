import * as v from 'valibot'
import type { Overlay } from '../../ipc/presenter.ts'
import { index, nothing } from './shapes.ts'

const OVERLAYS = [
  'help',
  'end',
  'grid',
  'look-up',
  'correction',
  'rehearsal',
  'preflight',
] as const satisfies readonly Overlay[]

/** A part of a whole that leaves the rest of it something. */
const share = v.pipe(v.number(), v.minValue(0.1), v.maxValue(0.9))

export const arrangement = v.strictObject({
  notesSize: v.pipe(v.number(), v.minValue(12), v.maxValue(80)),
  column: share,
  row: share,
})

export const presenterPayloads = {
  'presenter:get': nothing,
  'preflight:check': v.strictTuple([
    v.strictObject({ fonts: v.boolean(), overflowing: v.array(v.pipe(v.string(), v.maxLength(32))) }),
  ]),
  'presenter:toggle': nothing,
  'presenter:overlay': v.strictTuple([v.picklist(OVERLAYS)]),
  'presenter:arrange': v.strictTuple([arrangement]),
  'displays:swap': nothing,
  'presenter:resume': nothing,
  'clock:start': nothing,
  'clock:end-at': v.strictTuple([v.nullable(index)]),
} as const
