import * as v from 'valibot'
import { LIBRARY_FORMATS } from '../../ipc/library.ts'
import { nothing } from './shapes.ts'

/** A path, or a deck's name; longer ones no system has. */
const place = v.pipe(v.string(), v.minLength(1), v.maxLength(4096))
/** Nobody drops more files than this on purpose. */
const MOST_FILES = 50

export const librarySettings = v.strictObject({
  language: v.picklist(['zh-CN', 'en']),
  display: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(64))),
})

export const libraryPayloads = {
  'library:get': nothing,
  'library:open': nothing,
  'library:take-in': v.strictTuple([v.pipe(v.array(place), v.minLength(1), v.maxLength(MOST_FILES))]),
  'library:run': v.strictTuple([place, v.picklist(['present', 'kiosk', 'play'])]),
  'library:export': v.strictTuple([place, v.picklist(LIBRARY_FORMATS)]),
  'library:cancel-export': nothing,
  'library:show-in-folder': v.strictTuple([place]),
  'library:show-written': nothing,
  'library:set': v.strictTuple([librarySettings]),
} as const
