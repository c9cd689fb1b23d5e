import type { Figure, SourceSpan } from '../report/report.ts'
import type { Computed } from '../report/amount.ts'

export type { Figure, Quantity } from '../report/report.ts'

/** 画幅: width × height in CSS pixels are in canvases.ts. */
export type CanvasName = '16:9' | '4:3' | '32:9' | '9:16'
/** 版本: full shows every point, lobby charts and key figures, brief fits the agreed minutes. */
export type Edition = 'full' | 'lobby' | 'brief'

/** Where words on a slide come from. Only `report` words may hold numerals. */
export type Origin =
  | { readonly from: 'report'; readonly span: SourceSpan }
  /** A line of deck.yaml. */
  | { readonly from: 'editorial'; readonly line: number }

/** A stretch of text; when it is the numeral of a figure, the figure, so that it can be set large and traced. */
export interface Run {
  readonly text: string
  readonly figure?: Figure
}

/** Words on a slide with the proof of where they come from. Report words are verbatim. */
export interface Words {
  readonly runs: readonly Run[]
  readonly origin: Origin
}

/** A figure shown by itself (in a chart or on a wall): the numeral, with the report's words around it. */
export interface ShownFigure {
  readonly figure: Figure
  /** The quotation, verbatim. */
  readonly quote: Words
  /** Report words of the quotation in front of the quantity; may be empty. */
  readonly before: string
  /** Report words of the quotation behind the quantity; may be empty. */
  readonly after: string
  /** The editor's caption in place of the report's words; holds no numeral. */
  readonly label?: Words
  /** Pieces of the report's words that name the figure and stand apart from the quotation, in front of it … */
  readonly lead?: readonly Words[]
  /** … and behind it. */
  readonly tail?: readonly Words[]
}

/** Why a slide has the picture it has: what the report says that the picture shows. */
export const REASONS = [
  'asked-for',
  'part-of-whole',
  'parts-of-whole',
  'share',
  'came-in-and-dealt-with',
  'from-and-to',
  'one-enumeration',
  'named-figures',
] as const
export type Reason = (typeof REASONS)[number]

export const CHART_KINDS = [
  'bar',
  'horizontal-bar',
  'doughnut',
  'gauge',
  'waffle',
  'funnel',
  'pictogram',
  'steps',
] as const
export type ChartKind = (typeof CHART_KINDS)[number]

/** Icons a pictogram may repeat, one for each unit counted. */
export const ICONS = ['person', 'house', 'river', 'paper', 'building', 'flag', 'star', 'dot'] as const
export type Icon = (typeof ICONS)[number]

/**
 * What a chart draws. All `items` of bar, horizontal-bar, doughnut and funnel have one unit.
 * - doughnut: items[0] is the part, items[1] the whole.
 * - gauge, waffle: items[0] is a percentage.
 * - funnel: from the widest to the narrowest.
 * - pictogram: items[0] is an integer up to 120; `lit` icons are marked (之一 → 1), all when absent.
 * - steps: items in the report's order, units may differ: there is no axis.
 */
export interface Chart {
  readonly kind: ChartKind
  readonly items: readonly ShownFigure[]
  readonly icon?: Icon
  readonly lit?: number
}

/** A relation that the report states itself (解决率 = 有效解决 / 收集问题), to be held against its own numbers. */
export interface Derived {
  readonly label: string
  readonly formula: string
  /** What the formula gives with the figures of the slide; absent when it names an unknown figure. */
  readonly computed: Computed | undefined
  readonly unknown: string | undefined
  readonly equals: ShownFigure
  /** Line in deck.yaml. */
  readonly line: number
}

/** 方面: a group of sections with its editorial title, its place among the areas (0-based) and its seal character. */
export interface Area {
  readonly title: Words
  readonly index: number
  readonly seal: string
}

interface SlideBase {
  readonly id: string
  /** Heading of the section it stands for; the part's heading for covers, statements and the like. */
  readonly section: string
  readonly area?: Area
  /** The report's passages read out over this slide: speaker notes and source view. */
  readonly notes: readonly Words[]
  /** Seconds a speaker or the kiosk needs for it. */
  readonly seconds: number
  /** Seconds that deck.yaml agrees for the speaker, mostly from a rehearsal. */
  readonly budget?: number
  /** Line in deck.yaml of the entry that asks for it; absent when the builder chose it. */
  readonly entry?: number
  /** Of a slide with figures set by themselves. */
  readonly why?: Reason
}

export interface CoverSlide extends SlideBase {
  readonly layout: 'cover'
  readonly title: Words
  readonly kicker?: Words
  readonly lines: readonly Words[]
}
/** One or more verbatim sentences, set large, with key figures beside them. */
export interface StatementSlide extends SlideBase {
  readonly layout: 'statement'
  readonly heading: Words
  readonly title?: Words
  readonly passages: readonly Words[]
  readonly figures: readonly ShownFigure[]
}
/** One sentence as plaques: lead (相继获得) + items + tail (等市级以上荣誉9项。). */
export interface HonoursSlide extends SlideBase {
  readonly layout: 'honours'
  readonly heading: Words
  readonly title?: Words
  readonly lead: Words
  readonly items: readonly Words[]
  readonly tail: Words
}
export interface ContentsSlide extends SlideBase {
  readonly layout: 'contents'
  readonly heading: Words
  readonly areas: readonly { readonly area: Area; readonly sections: readonly Words[] }[]
}
/** Opens an area, or a part of the report that has no areas (then `area` is absent and `heading` is the part's). */
export interface DividerSlide extends SlideBase {
  readonly layout: 'divider'
  readonly heading: Words
  readonly lines: readonly Words[]
}
export interface PointsSlide extends SlideBase {
  readonly layout: 'points'
  readonly heading: Words
  readonly points: readonly Words[]
  /** 1-based page of the section's points and how many pages there are. */
  readonly page: { readonly number: number; readonly of: number }
}
/** Wall of one to six figures; units may differ. */
export interface WallSlide extends SlideBase {
  readonly layout: 'wall'
  readonly heading: Words
  readonly title?: Words
  readonly figures: readonly ShownFigure[]
  /** Full text of the point that the figures come from, where it fits. */
  readonly passages: readonly Words[]
}
/** Two to four figures of one unit side by side, drawn to one scale. */
export interface ComparisonSlide extends SlideBase {
  readonly layout: 'comparison'
  readonly heading: Words
  readonly title?: Words
  readonly figures: readonly ShownFigure[]
  /** Full text of the point that the figures come from, where it fits. */
  readonly passages: readonly Words[]
}
export interface ChartSlide extends SlideBase {
  readonly layout: 'chart'
  readonly heading: Words
  readonly title?: Words
  readonly chart: Chart
  /** Figures of another unit that belong to the picture; set large beside the chart, on no axis. */
  readonly highlights: readonly ShownFigure[]
  readonly derived: readonly Derived[]
  /** The full point where it fits, else the report's own clause. */
  readonly passages: readonly Words[]
}
/** A task of the plan: heading 一、… and its points. */
export interface TaskSlide extends SlideBase {
  readonly layout: 'task'
  readonly heading: Words
  readonly points: readonly Words[]
}
export interface ClosingSlide extends SlideBase {
  readonly layout: 'closing'
  readonly title: Words
  readonly lines: readonly Words[]
}

export type Slide =
  | CoverSlide
  | StatementSlide
  | HonoursSlide
  | ContentsSlide
  | DividerSlide
  | PointsSlide
  | WallSlide
  | ComparisonSlide
  | ChartSlide
  | TaskSlide
  | ClosingSlide
export type Layout = Slide['layout']

export const STEPS = ['none', 'points'] as const
export type Steps = (typeof STEPS)[number]

/** mixed: deep and paper grounds in turn, as each layout asks for; dark and light: one of them throughout. */
export const VARIANTS = ['mixed', 'dark', 'light'] as const
export type Variant = (typeof VARIANTS)[number]

/** 幻灯片组, laid out for one canvas and one edition. Plain data: it crosses IPC as it is. */
export interface Deck {
  readonly title: string
  readonly canvas: CanvasName
  readonly edition: Edition
  readonly minutes: number
  readonly theme: string
  /** Whether each point of a points or task slide is a step of its own. */
  readonly steps: Steps
  readonly variant: Variant
  readonly areas: readonly Area[]
  readonly slides: readonly Slide[]
}
