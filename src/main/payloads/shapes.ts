import * as v from 'valibot'

/** A request that carries nothing. */
export const nothing = v.strictTuple([])

/** A whole number from 0. */
export const index = v.pipe(v.number(), v.integer(), v.minValue(0))

/** Why something failed, in the words of whatever threw it; a page cuts it to this length. */
export const reason = v.pipe(v.string(), v.maxLength(1000))

/** What stands on a page. */
export const standing = v.strictObject({
  slide: v.pipe(v.string(), v.maxLength(200)),
  text: v.pipe(v.string(), v.maxLength(1_000_000)),
})
