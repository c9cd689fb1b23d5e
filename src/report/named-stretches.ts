import type { Stretch } from './stretch.ts'

/** Where the given names stand in a text, left to right by name. Numerals inside them count nothing: 三〇二厂, 北纬30度艺术区. */
export function namedStretches(text: string, names: readonly string[]): readonly Stretch[] {
  return names.flatMap((name) => {
    const places: Stretch[] = []
    if (name.trim() === '') return places
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      places.push({ start: at, end: at + name.length })
    return places
  })
}
