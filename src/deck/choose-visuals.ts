import type { Passage, Report, Section } from '../report/report.ts'
import type { Canvas } from './canvases.ts'
import { captionedFigure, isNamed, mayStandAlone } from './caption.ts'
import { nameOf } from './caption-words.ts'
import { chooseChart } from './choose-chart.ts'
import type { ShownFigure } from './deck.ts'
import { hasDoubtfulName } from './name-doubts.ts'
import type { Visual } from './visual.ts'
import { passagesOf } from './visual.ts'

/**
 * What the builder shows of a section when deck.yaml says nothing: at most one picture of each passage, chosen by what
 * its figures say of one another; the other figures that have a name go on walls. All else stays in its sentence.
 */
export function chooseVisuals(report: Report, section: Section, canvas: Canvas): readonly Visual[] {
  const named = new Map(section.passages.map((passage) => [passage, namedFigures(report, passage)]))
  const charts = [...named].flatMap(([, shown]) => chooseChart(shown) ?? [])
  const charted = new Set(charts.flatMap(({ items, highlights }) => [...items, ...highlights]))
  const rest = [...named.values()].flat().filter((shown) => !charted.has(shown))
  const walls = chunk(rest, canvas.wall).map((items) => ({ items, highlights: [], why: 'named-figures' as const }))
  return [...charts, ...walls].map((choice) => ({
    chart: undefined,
    derived: [],
    ...choice,
    passages: passagesOf(section, [...choice.items, ...choice.highlights]),
  }))
}

/** The figures of a passage that may stand by themselves, under names of their own; of two alike the first. */
function namedFigures(report: Report, { figures }: Passage): readonly ShownFigure[] {
  const certain = figures.filter((figure) => mayStandAlone(figure) && !hasDoubtfulName(report, figure))
  const shown = certain.map((figure) => captionedFigure(report, figure))
  const readings = new Map<string, ShownFigure[]>()
  for (const each of shown.filter(isNamed)) {
    const reading = `${nameOf(each)} ${each.figure.period} ${each.figure.quantity.unit}`
    const alike = readings.get(reading)
    if (alike) alike.push(each)
    else readings.set(reading, [each])
  }
  return [...readings.values()].flatMap((alike) => (isOneNumber(alike) ? alike.slice(0, 1) : []))
}

/** One name for several numbers names none of them: 准确率24小时91.2%、48小时86.5%. */
const isOneNumber = (alike: readonly ShownFigure[]) =>
  new Set(alike.map(({ figure }) => figure.quantity.value)).size === 1

function chunk<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const pages = Math.ceil(items.length / size)
  const perPage = Math.ceil(items.length / Math.max(pages, 1))
  return Array.from({ length: pages }, (_, page) => items.slice(page * perPage, (page + 1) * perPage))
}
