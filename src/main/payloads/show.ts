import * as v from 'valibot'
import { index, nothing } from './shapes.ts'

/** Characters of what a page tells of an error. */
const MOST_REASON = 500

/** Of a figure of the report. */
const figureId = v.pipe(v.string(), v.maxLength(64))

export const showPayloads = {
  'show:get': nothing,
  'slideshow:go': v.strictTuple([
    v.variant('to', [
      v.object({ to: v.picklist(['next', 'previous', 'first', 'last']) }),
      v.object({ to: v.literal('slide'), number: index }),
    ]),
  ]),
  'slideshow:curtain': v.strictTuple([v.picklist(['none', 'black', 'white'])]),
  'slideshow:freeze': v.strictTuple([v.boolean()]),
  'slideshow:card': v.strictTuple([v.optional(figureId)]),
  'slideshow:drawing': v.strictTuple([index]),
  'slideshow:drawn': v.strictTuple([index]),
  'slideshow:painted': v.strictTuple([index]),
  'slideshow:failed': v.strictTuple([index, v.pipe(v.string(), v.maxLength(MOST_REASON))]),
  'window:full-screen': v.strictTuple([v.picklist(['toggle', 'enter'])]),
  'show:escape': nothing,
  'show:end': nothing,
  'page:alive': nothing,
} as const
