import type { Seen } from '../finding.ts'
import { isInked, markedShare, readInk, stretches } from '../ink.ts'
import type { Ink } from '../ink.ts'
import type { Scene } from '../scene.ts'

/** The values that a chart states for those who cannot see it. */
type Values = readonly number[]

/** Answers with how many marks are painted, and how many should be; or the share in hundredths. */
type Count = (ink: Ink, values: Values) => { readonly seen: number; readonly wanted: number }

const shown = (values: Values) => values.filter((value) => value !== 0).length
const MOST_ICONS = 120
const SIDE = 10
/** Hundredths that soft edges may take from or add to a share. */
const SOFT = 4

const counts: Readonly<Record<string, Count>> = {
  bar: (ink, values) => ({ seen: stretches(ink, 'x', ink.any).length, wanted: shown(values) }),
  'horizontal-bar': (ink, values) => ({ seen: stretches(ink, 'y', ink.any).length, wanted: shown(values) }),
  funnel: (ink, values) => ({ seen: stretches(ink, 'y', ink.mark).length, wanted: shown(values) }),
  steps: (ink, values) => ({
    seen: Math.max(stretches(ink, 'x', ink.mark).length, stretches(ink, 'y', ink.mark).length),
    wanted: values.length,
  }),
  pictogram: (ink, [count = 0]) => ({ seen: iconsIn(ink, count), wanted: Math.min(MOST_ICONS, Math.round(count)) }),
  waffle: (ink) => ({ seen: cellsIn(ink), wanted: SIDE * SIDE }),
  gauge: (ink, [percent = 0]) => share(ink, percent / 100),
  doughnut: (ink, [part = 0, whole = part]) => share(ink, whole > 0 ? part / whole : 1),
}

/** A chart that lacks the mark of one of its values: a bar, a node, an icon, a cell, the lit part of a ring. */
export const missingMark = ({ slide }: Scene): readonly Seen[] =>
  [...slide.querySelectorAll<HTMLElement>('figure[data-chart]')].flatMap((figure) => {
    const canvas = figure.querySelector('canvas')
    const kind = figure.dataset['chart'] ?? ''
    const count = counts[kind]
    if (!canvas || !count) return marksMissing(figure, kind)
    const ink = readInk(canvas, getComputedStyle(canvas).getPropertyValue('--chart-mark').trim())
    const { seen, wanted } = count(ink, valuesOf(figure))
    return seen === wanted ? [] : [{ words: kind, measure: `${seen} / ${wanted}` }]
  })

/** Of a kind that is not counted by its ink: each of its values has a mark. */
function marksMissing(figure: HTMLElement, kind: string): readonly Seen[] {
  const [seen, wanted] = [figure.querySelectorAll('[data-mark]').length, shown(valuesOf(figure))]
  return seen >= wanted ? [] : [{ words: kind, measure: `${seen} / ${wanted}` }]
}

/** A numeral in Chinese characters stands for something, whatever it is. */
const valuesOf = (figure: HTMLElement): Values =>
  [...figure.querySelectorAll('tbody tr')].map((row) => {
    const digits = /\d[\d,]*(?:\.\d+)?/.exec(row.children[1]?.textContent ?? '')
    return digits ? Number(digits[0].replaceAll(',', '')) : NaN
  })

function share(ink: Ink, wanted: number) {
  const seen = Math.round(markedShare(ink) * 100)
  const hundredths = Math.round(Math.min(1, wanted) * 100)
  return { seen: Math.abs(seen - hundredths) <= SOFT ? hundredths : seen, wanted: hundredths }
}

/** Icons stand in square cells, row by row. */
function iconsIn(ink: Ink, count: number): number {
  const columns = stretches(ink, 'x', ink.any)
  const [first, second] = columns
  const top = stretches(ink, 'y', ink.any)[0]?.from ?? 0
  if (!first) return 0
  const pitch = second ? second.from - first.from : (first.to - first.from) * 1.28
  const rows = Math.ceil(Math.min(MOST_ICONS, Math.round(count)) / columns.length)
  return Array.from({ length: rows }, (_, row) => ({ from: top + row * pitch, to: top + row * pitch + pitch * 0.7 }))
    .flatMap((down) => columns.map((across) => isInked(ink, across, down)))
    .filter(Boolean).length
}

/** The middles of ten by ten cells. */
function cellsIn(ink: Ink): number {
  const [across, down] = [stretches(ink, 'x', ink.any), stretches(ink, 'y', ink.any)]
  const middles = (found: typeof across) => {
    const [from, to] = [found[0]?.from ?? 0, found.at(-1)?.to ?? 0]
    return Array.from({ length: SIDE }, (_, index) => from + ((to - from) * (index + 0.5)) / SIDE)
  }
  const around = (middle: number) => ({ from: middle - 1, to: middle + 1 })
  return middles(down)
    .flatMap((y) => middles(across).map((x) => isInked(ink, around(x), around(y))))
    .filter(Boolean).length
}
