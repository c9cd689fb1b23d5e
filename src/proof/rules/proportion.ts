import type { Seen } from '../finding.ts'
import { marksOf } from '../marks.ts'
import type { Measured } from '../marks.ts'
import type { Scene } from '../scene.ts'

/** Of what a mark should measure; and what the raster of pixels may add or take. */
const TOLERANCE = 0.01
const RASTER_PX = 0.75
/** A mark this small says no more than that there is something: true to scale it could not be seen. */
const SLIVER_PX = 6

/** A mark that is not as long as its number says, by the scale of its axis; or that does not begin where the others do. */
export function proportion(scene: Scene): readonly Seen[] {
  const marks = marksOf(scene)
  const axes = [...new Set(marks.map(({ axis }) => axis))].map((name) => marks.filter(({ axis }) => axis === name))
  return axes.flatMap((each) => [...outOfScale(each), ...offBase(each)])
}

function outOfScale(marks: readonly Measured[]): readonly Seen[] {
  const longest = marks.reduce<Measured | undefined>(
    (most, mark) => (most && most.px >= mark.px ? most : mark),
    undefined,
  )
  const scale = longest ? (longest.perUnit ?? longest.px / Math.abs(longest.number)) : 0
  const largest = marks.reduce((most, { number }) => Math.max(most, Math.abs(number)), 0)
  return marks.flatMap(({ number, px, perUnit, way }) => {
    const wanted = Math.abs(number) * (perUnit ?? scale)
    const sliver = way !== 'count' && px <= SLIVER_PX && wanted <= px && (number !== 0 || px === 0)
    const isTrue = sliver || Math.abs(px - wanted) <= Math.max(RASTER_PX, wanted * TOLERANCE)
    const known = Number.isFinite(wanted) && (largest > 0 || px === 0)
    return known && isTrue ? [] : [{ words: String(number), measure: `${px.toFixed(1)} / ${wanted.toFixed(1)} px` }]
  })
}

/** Bars stand on one line: by their feet, by their left ends, or by their middles. */
function offBase(marks: readonly Measured[]): readonly Seen[] {
  const stands = (way: Measured['way'], places: readonly ((mark: Measured) => number)[]): readonly Seen[] => {
    const bars = marks.filter((mark) => mark.way === way)
    const off = Math.min(...places.map((place) => spread(bars.map(place))))
    return bars.length > 1 && off > RASTER_PX
      ? [{ words: bars.map(({ number }) => number).join(' / '), measure: `${off.toFixed(1)} px` }]
      : []
  }
  return [
    ...stands('height', [({ box }) => box.bottom]),
    ...stands('width', [({ box }) => box.left, ({ box }) => (box.left + box.right) / 2]),
  ]
}

const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values)
