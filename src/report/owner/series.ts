import type { Period } from './periods.ts'
import type { Named, Place } from './place.ts'

/** One thing over several times (2021年12万人次，2022年18万人次) is one series: the later ones belong to the first. */
export function findSeries(
  places: readonly Place[],
  names: readonly Named[],
  periods: readonly Period[],
): readonly Named[] {
  const series: Named[] = []
  for (const [index, name] of names.entries()) {
    const previous = series[index - 1]
    if (!previous || !continues(index, places, names, periods)) {
      series.push(name)
      continue
    }
    const list = previous.list ?? index - 1
    series[index - 1] = { ...previous, list }
    series.push({ ...name, list })
  }
  return series
}

function continues(
  index: number,
  places: readonly Place[],
  names: readonly Named[],
  periods: readonly Period[],
): boolean {
  const [one, other] = [names[index - 1], names[index]]
  const [early, late] = [periods[index - 1], periods[index]]
  if (!one || !other || !early || !late || other.list !== undefined) return false
  const same = one.subject !== '' && one.subject === other.subject && one.kind === 'level' && other.kind === 'level'
  const timed = early.words !== '' && late.own && early.words !== late.words
  return same && timed && places[index - 1]?.quantity.unit === places[index]?.quantity.unit
}
