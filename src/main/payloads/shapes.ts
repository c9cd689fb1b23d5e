import * as v from 'valibot'

/** A request that carries nothing. */
export const nothing = v.strictTuple([])

/** A whole number from 0. */
export const index = v.pipe(v.number(), v.integer(), v.minValue(0))
