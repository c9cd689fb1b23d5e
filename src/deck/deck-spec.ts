import type { ChartKind, Icon, Steps, Variant } from './deck.ts'

/** A value of deck.yaml and the line it stands on, so that a diagnostic can point at it. */
export interface At<T> {
  readonly value: T
  /** 1-based line in deck.yaml. */
  readonly line: number
}

export interface GroupSpec {
  readonly title: At<string>
  /** One character that stands for the area; the title's first by default. */
  readonly seal: At<string> | undefined
  readonly sections: readonly At<string>[]
}

/** `{label: 解决率, formula: 有效解决 / 收集问题, equals: 解决率 82.4%}`: a relation that the report states itself. */
export interface DerivedSpec {
  readonly label: At<string>
  readonly formula: At<string>
  readonly equals: At<string>
}

/** The presenter's own words for a section: seen on the presenter's window only. */
export interface CueSpec {
  readonly section: At<string>
  readonly text: At<string>
}

export const SLIDE_SPEC_LAYOUTS = ['statement', 'honours', 'wall', 'comparison'] as const
export type SlideSpecLayout = (typeof SLIDE_SPEC_LAYOUTS)[number]

/** A quotation with a figure in it, and the editor's caption for that figure where the report's words do not serve. */
export interface FigureSpec extends At<string> {
  readonly label?: At<string>
}

/** One entry of `slides`. Exactly one of chart and layout decides what it becomes; both absent: the builder chooses. */
export interface SlideSpec {
  readonly line: number
  readonly section: At<string>
  readonly chart: At<ChartKind> | undefined
  readonly layout: At<SlideSpecLayout> | undefined
  readonly title: At<string> | undefined
  /** Quotations with a figure in each. */
  readonly figures: readonly FigureSpec[]
  /** Quotations of another unit, set large beside the chart. */
  readonly highlights: readonly FigureSpec[]
  /** Quotations without figures: honours, sentences. */
  readonly quotes: readonly At<string>[]
  readonly derived: readonly DerivedSpec[]
  readonly icon: At<Icon> | undefined
  readonly lit: At<number> | undefined
}

/** `{section: 就业, seconds: [40, 25]}`: how long the speaker has for each slide of a section, in their order. */
export interface BudgetSpec {
  readonly section: At<string>
  readonly seconds: readonly At<number>[]
}

/** deck.yaml, read. Every key is optional; a folder with report.md alone is a deck. */
export interface DeckSpec {
  readonly title: At<string> | undefined
  /** Words that are names: a numeral in them counts nothing. */
  readonly names: readonly At<string>[]
  readonly minutes: At<number> | undefined
  readonly theme: At<string> | undefined
  readonly steps: At<Steps> | undefined
  readonly variant: At<Variant> | undefined
  readonly cover: { readonly kicker: At<string> | undefined; readonly lines: readonly At<string>[] }
  readonly closing: { readonly title: At<string> | undefined; readonly lines: readonly At<string>[] }
  readonly notes: readonly CueSpec[]
  readonly groups: readonly GroupSpec[]
  readonly slides: readonly SlideSpec[]
  readonly budgets: readonly BudgetSpec[]
}

export const DEFAULT_MINUTES = 15
/** Eight hours: a longer time was written in seconds. */
export const MOST_MINUTES = 480
