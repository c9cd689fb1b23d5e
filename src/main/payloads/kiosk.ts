import * as v from 'valibot'
import { nothing } from './shapes.ts'

export const kioskPayloads = {
  'kiosk:get': nothing,
  'kiosk:unlock': v.strictTuple([v.pipe(v.string(), v.maxLength(12))]),
  'kiosk:touched': nothing,
  'kiosk:resume': nothing,
  'kiosk:pin-pad': v.strictTuple([v.picklist(['open', 'closed'])]),
} as const
