import { say } from '../messages/say.ts'
import type { Passage, Report, Section } from '../report/report.ts'
import { reportError } from './build-context.ts'
import type { BuildContext, Draft } from './build-context.ts'
import type { DerivedSpec, SlideSpec } from './deck-spec.ts'
import type { Chart, ChartKind, Derived, Reason, ShownFigure, Words } from './deck.ts'
import { evaluateFormula } from './formula.ts'
import { misfitOf } from './misfit.ts'
import type { Misfit } from './misfit.ts'
import { quoteFigures } from './quote-figures.ts'
import { passageWords, titleWords } from './report-words.ts'

/** A picture of some figures, before it is known which of their points fit on the slide as text. */
export interface Visual {
  readonly chart: Omit<Chart, 'items'> | undefined
  /** Without a chart: set against each other, to one scale, instead of on a wall. */
  readonly compared?: boolean
  readonly items: readonly ShownFigure[]
  readonly highlights: readonly ShownFigure[]
  readonly derived: readonly Derived[]
  readonly title?: Words
  /** Line in deck.yaml of the entry that asks for it. */
  readonly entry?: number
  readonly why: Reason
  /** The passages its figures come from, in the order of the report. */
  readonly passages: readonly Passage[]
}

/** Figures that can be taken in side by side. */
const COMPARED = { least: 2, most: 4 }

/** An entry of deck.yaml that shows figures → a visual; undefined (and reported) when its figures do not fit its kind. */
export function visualFromSpec(context: BuildContext, section: Section, spec: SlideSpec): Visual | undefined {
  context.placed.add(spec)
  if (!isComplete(context, spec)) return undefined
  const items = quoteFigures(context, section, spec.figures)
  const stated = spec.derived.map((entry) => entry.equals)
  const quoted = quoteFigures(context, section, spec.highlights, items)
  const equals = quoteFigures(context, section, stated, quoted)
  if (items.length < spec.figures.length || equals.length < stated.length) return undefined
  const kind = spec.chart?.value
  if (quoted.length < spec.highlights.length) return undefined
  const compared = spec.layout?.value === 'comparison'
  if (!fits(context, spec, kind, items) || (compared && !isComparable(context, spec, items))) return undefined
  const highlights = [...quoted, ...equals.filter((shown) => !items.some((item) => item.figure === shown.figure))]
  const derived = spec.derived.map((entry, index) => derive(entry, [...items, ...quoted], equals[index]))
  const chart = kind && {
    kind,
    ...(spec.icon && { icon: spec.icon.value }),
    ...(spec.lit && { lit: spec.lit.value }),
  }
  return {
    chart,
    compared,
    items,
    highlights,
    derived: derived.filter((entry) => entry !== undefined),
    ...(spec.title && { title: titleWords(context.report, spec.title) }),
    entry: spec.line,
    why: 'asked-for',
    passages: passagesOf(section, [...items, ...highlights]),
  }
}

/** Words that no part of a picture would show are refused rather than dropped. */
function isComplete(context: BuildContext, { line, chart, layout, quotes, derived }: SlideSpec): boolean {
  if (chart && layout) reportError(context, 'chart-and-layout', layout.line, say('chart-and-layout'))
  if (quotes.length > 0) reportError(context, 'quotes-unused', line, say('quotes-unused'))
  if (derived.length > 0 && !chart) reportError(context, 'derived-unused', line, say('derived-unused'))
  return !(chart && layout) && quotes.length === 0 && (derived.length === 0 || chart !== undefined)
}

function fits(
  context: BuildContext,
  spec: SlideSpec,
  kind: ChartKind | undefined,
  items: readonly ShownFigure[],
): boolean {
  const problem = misfit(kind, items, spec.lit?.value)
  if (problem) reportError(context, problem[0], spec.chart?.line ?? spec.line, problem[1])
  return !problem
}

function isComparable(context: BuildContext, { layout, highlights, line }: SlideSpec, items: readonly ShownFigure[]) {
  const problem = incomparable(items, highlights.length)
  if (problem) reportError(context, problem[0], layout?.line ?? line, problem[1])
  return !problem
}

function incomparable(items: readonly ShownFigure[], highlights: number): Misfit | undefined {
  if (items.length < COMPARED.least || items.length > COMPARED.most)
    return ['comparison-count', say('comparison-count', { count: items.length })]
  return highlights > 0 ? ['comparison-highlights', say('comparison-highlights')] : misfitOf('comparison', items)
}

function misfit(
  kind: ChartKind | undefined,
  items: readonly ShownFigure[],
  lit: number | undefined,
): Misfit | undefined {
  const first = items[0]?.figure.quantity
  if (!first) return ['figures-missing', say('figures-missing')]
  if (lit !== undefined && !(Number.isInteger(lit) && lit >= 1 && lit <= first.number))
    return ['lit-invalid', say('lit-invalid', { most: first.value, lit })]
  return kind && misfitOf(kind, items)
}

function derive(
  spec: DerivedSpec,
  operands: readonly ShownFigure[],
  equals: ShownFigure | undefined,
): Derived | undefined {
  if (!equals) return undefined
  const result = evaluateFormula(spec.formula.value, operands)
  return {
    label: spec.label.value,
    formula: spec.formula.value,
    computed: result.ok ? result.value : undefined,
    unknown: result.ok ? undefined : result.unknown,
    equals,
    line: spec.formula.line,
  }
}

/** The passages that hold the figures, in the order of the report. */
export function passagesOf(section: Section, figures: readonly ShownFigure[]): readonly Passage[] {
  const holding = new Set(figures.flatMap(({ figure }) => passageAt(section, figure.numeral.start) ?? []))
  return [...holding].sort((one, other) => one.span.start - other.span.start)
}

/** Found by halving: a section may be as long as the report. */
function passageAt({ passages }: Section, place: number): Passage | undefined {
  let [low, high] = [0, passages.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((passages[middle]?.span.end ?? Infinity) <= place) low = middle + 1
    else high = middle
  }
  const passage = passages[low]
  return passage && passage.span.start <= place ? passage : undefined
}

/** The visual as a slide; `carried` are the passages that stand on it as full text. */
export function visualSlide(report: Report, section: Section, visual: Visual, carried: readonly Passage[]): Draft {
  const shared = {
    section: section.heading.text,
    heading: passageWords(report, section.heading),
    ...(visual.title && { title: visual.title }),
    ...(visual.entry !== undefined && { entry: visual.entry }),
    why: visual.why,
    passages: carried.map((passage) => passageWords(report, passage)),
    notes: visual.passages.map((passage) => passageWords(report, passage)),
  }
  const { items, highlights, derived } = visual
  if (visual.compared) return { layout: 'comparison', ...shared, figures: items }
  if (!visual.chart) return { layout: 'wall', ...shared, figures: [...items, ...highlights] }
  return { layout: 'chart', ...shared, chart: { ...visual.chart, items }, highlights, derived }
}
