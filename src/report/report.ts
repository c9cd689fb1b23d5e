/** Words of the field as types. Everything that is shown on a slide points back here. */

/** A half-open range `[start, end)` of UTF-16 offsets in `Report.text`, and the 1-based line on which it starts. */
export interface SourceSpan {
  readonly start: number
  readonly end: number
  readonly line: number
}

/** A number with its unit, as the report writes it. `number` is expressed in `unit` (6.96 万人次 → 6.96). */
export interface Quantity {
  /** The numeral exactly as written: `5779.86`, `25.02`, `两`, `6.5%－7`. */
  readonly value: string
  readonly number: number
  /** Upper end of a range such as 6.5%－7%. */
  readonly numberTo?: number
  /** `个`, `万人次`, `亿元`, `%`, `£`, `£ million`; empty for a bare score, index or fraction. */
  readonly unit: string
  /** How the report writes the unit behind the numeral where `unit` is a plainer form of it: 万多亿元, per cent, '' (百分之七). */
  readonly unitWritten?: string
  /** 约, 超过, 近, 达 … or the sign of a coin in front of the numeral; empty when there is none. */
  readonly qualifierBefore: string
  /** 余, 多 between numeral and unit, or 以上, 左右, 半, 人民币 behind the unit. */
  readonly qualifierAfter: string
}

/**
 * What a figure says of its subject.
 * - level: how much there is; change: by how much it moved; multiple: how many times another it is;
 * - share: a proportion of a whole; part: a count within a whole (其中);
 * - from, to: the two ends of a movement that the report states; target: what is planned;
 * - threshold: the bound of a class (5亿元以上项目), which counts nothing; rank: a place in an order.
 */
export const FIGURE_KINDS = [
  'level',
  'change',
  'share',
  'part',
  'from',
  'to',
  'target',
  'threshold',
  'rank',
  'multiple',
] as const
export type FigureKind = (typeof FIGURE_KINDS)[number]

/** Which way a change, a rank, a planned change or the second end of a movement goes; none for all else. */
export type Direction = 'up' | 'down' | 'none'

/** The report's own words that name a figure, as verbatim pieces in reading order, around its quantity. */
export interface Caption {
  readonly before: readonly SourceSpan[]
  readonly after: readonly SourceSpan[]
}

/** 指标: a statistic of the report. */
export interface Figure {
  readonly id: string
  /** The caption's words in one line. */
  readonly label: string
  /** What is counted, with what was done to it, in the report's words; empty when its sentence does not establish it. */
  readonly subject: string
  readonly caption: Caption
  readonly kind: FigureKind
  readonly direction: Direction
  /** The time it belongs to, as written in its sentence (2021年, 全年); empty when there is none. */
  readonly period: string
  /** Id of the first figure of the enumeration it is a member of; absent when it stands alone. */
  readonly enumeration?: string
  /** For a `to`: the id of its `from`. */
  readonly pair?: string
  readonly quantity: Quantity
  /** The clause between two punctuation marks that holds the numeral. */
  readonly clause: string
  /** The sentence or list item that holds the clause. */
  readonly sentence: string
  /** The heading it stands under. */
  readonly section: string
  /** From the first qualifier to the end of the unit. */
  readonly span: SourceSpan
  /** The numeral alone. */
  readonly numeral: SourceSpan
  readonly clauseSpan: SourceSpan
  readonly sentenceSpan: SourceSpan
  /** For 其中: the id of the figure that this one is a part of. */
  readonly partOf?: string
  /** The digits may go on beyond the numeral (861 304人): it never stands by itself. */
  readonly doubtful?: true
}

export type NumeralKind =
  | 'year'
  | 'date'
  | 'ordinal'
  | 'plan'
  | 'anniversary'
  | 'threshold'
  | 'address'
  | 'name'
  | 'formula'
  | 'ratio'
  | 'time'
  | 'document'
  | 'phone'
  | 'version'
  | 'sample'
  | 'rank'
  | 'term'
  | 'word'
  | 'doubtful'
  | 'bare'

/**
 * A numeral that is no statistic: a year, 第七次, 十三五, 822弄, 4+1, 统一.
 * - doubtful: may be one number or several (分别为12，305，410座), so that it counts nothing that can be shown.
 */
export interface Numeral {
  readonly value: string
  readonly kind: NumeralKind
  readonly span: SourceSpan
}

export type PassageKind = 'heading' | 'paragraph' | 'point'

/** A heading, paragraph or list item with the verbatim text and what was counted in it. */
export interface Passage {
  readonly kind: PassageKind
  readonly text: string
  readonly span: SourceSpan
  readonly figures: readonly Figure[]
  readonly numerals: readonly Numeral[]
}

/** 章节: a Markdown heading with what stands under it, up to the next heading. */
export interface Section {
  readonly heading: Passage
  /** 1 for `#`, 2 for `##`, … */
  readonly level: number
  readonly paragraphs: readonly Passage[]
  readonly points: readonly Passage[]
  /** Paragraphs and points together, in the order of the report. */
  readonly passages: readonly Passage[]
}

/** 报告: report.md, read. `text` is the whole file; all spans are offsets in it. */
export interface Report {
  readonly title: string
  readonly text: string
  readonly sections: readonly Section[]
  readonly figures: readonly Figure[]
  readonly numerals: readonly Numeral[]
}

/** What a stage has to say: what, where, and how to mend it. The message comes from `messages`. */
export interface Diagnostic {
  readonly code: string
  readonly severity: 'error' | 'warning'
  readonly file: string
  /** 1-based; absent when the trouble is the file as a whole. */
  readonly line?: number
  readonly column?: number
  readonly message: string
}
