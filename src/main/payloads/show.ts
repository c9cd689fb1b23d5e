import * as v from 'valibot'
import { index, nothing } from './shapes.ts'

export const showPayloads = {
  'show:get': nothing,
  'slideshow:go': v.strictTuple([
    v.variant('to', [
      v.object({ to: v.picklist(['next', 'previous', 'first', 'last']) }),
      v.object({ to: v.literal('slide'), number: index }),
    ]),
  ]),
  'slideshow:curtain': v.strictTuple([v.picklist(['none', 'black', 'white'])]),
  'slideshow:painted': v.strictTuple([index]),
  'window:full-screen': v.strictTuple([v.picklist(['toggle', 'leave'])]),
} as const
