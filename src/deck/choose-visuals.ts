import type { Figure, Passage, Report, Section } from '../report/report.ts'
import type { Canvas } from './canvases.ts'
import type { ChartKind, Icon, ShownFigure } from './deck.ts'
import { figuresWithin, shownFigure } from './report-words.ts'
import type { Visual } from './visual.ts'
import { passagesOf } from './visual.ts'

/** Longest label that fits under a standing bar, in characters. */
const BAR_LABEL = 8
/** Of two figures that are set against each other. */
const LARGEST_RATIO = 20

/**
 * What the builder shows of a section when deck.yaml says nothing: part and whole → doughnut, percentage → gauge,
 * 收集…解决 → funnel, two figures of one unit in one point → comparison, more → bars; what is left goes on walls.
 */
export function chooseVisuals(report: Report, section: Section, canvas: Canvas): readonly Visual[] {
  const charts = section.passages.flatMap((passage) => chartOf(report, section, passage) ?? [])
  const charted = new Set(charts.flatMap((visual) => visual.items.map(({ figure }) => figure)))
  const rest = section.passages.flatMap((passage) => passage.figures).filter((figure) => !charted.has(figure))
  const pages = chunk(
    rest.map((figure) => quoteOf(report, figure)),
    canvas.wall,
  )
  const walls = pages.map((items) => visual(section, items, undefined))
  return [...charts, ...walls]
}

function chartOf(report: Report, section: Section, passage: Passage): Visual | undefined {
  const figures = passage.figures
  const show = (chosen: readonly Figure[]) => chosen.map((figure) => quoteOf(report, figure))
  const part = figures.find((figure) => figure.partOf)
  const whole = figures.find((figure) => figure.id === part?.partOf)
  if (part && whole && part.quantity.number <= whole.quantity.number)
    return visual(section, show([part, whole]), 'doughnut')
  const funnel = funnelOf(figures)
  if (funnel) return visual(section, show(funnel), 'funnel')
  const share = figures.find(isShare)
  if (share && figures.length === 1) return visual(section, show([share]), 'gauge')
  const unit = figures[0]?.quantity.unit
  if (isPair(figures)) return { ...visual(section, show(figures), undefined), compared: true }
  if (figures.length >= 3 && figures.length <= 6 && unit && figures.every((figure) => isBar(figure, unit)))
    return visual(
      section,
      show(figures),
      figures.some(({ label }) => label.length > BAR_LABEL) ? 'horizontal-bar' : 'bar',
    )
  return undefined
}

/** A percentage of a whole; a growth rate is none, and a gauge of it would mislead. */
function isShare({ quantity, clause }: Figure): boolean {
  const { unit, number, numberTo } = quantity
  return unit === '%' && number <= 100 && numberTo === undefined && !/增|减|降|升|提高|回落|上涨|同比|环比/.test(clause)
}

/** Two figures that can stand side by side on one scale, where the smaller still shows. */
function isPair(figures: readonly Figure[]): boolean {
  const [first, second, third] = figures
  if (!first || !second || third || first.partOf || second.partOf) return false
  const { unit } = first.quantity
  const [low, high] = [first, second].map(({ quantity }) => quantity.number).sort((a, b) => a - b) as [number, number]
  return unit !== '' && unit !== '%' && figures.every((figure) => isBar(figure, unit)) && high <= low * LARGEST_RATIO
}

function isBar({ quantity }: Figure, unit: string): boolean {
  return quantity.unit === unit && quantity.numberTo === undefined && quantity.number >= 0
}

/** 收集问题1747个，有效解决1439个: what came in and what of it was dealt with. */
function funnelOf(figures: readonly Figure[]): readonly Figure[] | undefined {
  const given = figures.find(({ label }) => /收集|受理|接到|排查出|征集/.test(label))
  const done = figures.find((figure) => figure !== given && /解决|办结|整改|化解|采纳/.test(figure.label))
  const comparable = given && done && given.quantity.unit === done.quantity.unit
  return comparable && done.quantity.number <= given.quantity.number ? [given, done] : undefined
}

function visual(section: Section, items: readonly ShownFigure[], kind: ChartKind | undefined, icon?: Icon): Visual {
  const chart = kind && { kind, ...(icon && { icon }) }
  return { chart, items, highlights: [], derived: [], passages: passagesOf(section, items) }
}

/** The figure's clause as its quotation when it holds that figure alone, else just the quantity with its label in front. */
function quoteOf(report: Report, figure: Figure): ShownFigure {
  const neighbours = figuresWithin(report, figure.clauseSpan).filter(({ id }) => id !== figure.id)
  const previous = neighbours.findLast(({ span }) => span.end <= figure.span.start)
  const next = neighbours.find(({ span }) => span.start >= figure.span.end)
  const start = previous ? wordStart(report.text, previous.span.end, figure.span.start) : figure.clauseSpan.start
  const end = next ? figure.span.end : figure.clauseSpan.end
  return shownFigure(report, figure, { start, end, line: figure.span.line })
}

/** Skips the 、 that separates two figures of one clause. */
function wordStart(text: string, from: number, to: number): number {
  const separator = text.slice(from, to).lastIndexOf('、')
  return separator < 0 ? from : from + separator + 1
}

function chunk<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const pages = Math.ceil(items.length / size)
  const perPage = Math.ceil(items.length / Math.max(pages, 1))
  return Array.from({ length: pages }, (_, page) => items.slice(page * perPage, (page + 1) * perPage))
}
