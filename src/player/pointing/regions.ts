import type { Place, Region } from '../../ipc/pointing.ts'

/** A drag smaller than this part of the slide is a click. */
const SMALLEST_DRAG = 0.02
/** How much larger a click makes its surroundings, and the most that a drag can. */
const CLICK_ZOOM = 2
const MOST_ZOOM = 8

/**
 * The region of the slide's own shape around a drag from one corner to the other: what was asked for is all in it, and
 * the picture is not stretched. A click is a drag to where it began.
 */
export function regionOf(from: Place, to: Place): Region {
  const clicked = Math.abs(to.x - from.x) < SMALLEST_DRAG && Math.abs(to.y - from.y) < SMALLEST_DRAG
  const wanted = clicked ? 1 / CLICK_ZOOM : Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y), 1 / MOST_ZOOM)
  const part = Math.min(wanted, 1)
  const start = (a: number, b: number) => Math.min(Math.max((a + b) / 2 - part / 2, 0), 1 - part)
  return { x: start(from.x, to.x), y: start(from.y, to.y), width: part, height: part }
}

/** CSS transform (origin at the top left) that makes the region fill what the whole slide filled. */
export function zoomTransform({ x, y, width }: Region): string {
  return `scale(${1 / width}) translate(${-x * 100}%, ${-y * 100}%)`
}
