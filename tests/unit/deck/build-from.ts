import { buildDeck } from '../../../src/deck/build-deck.ts'
import type { BuildOptions } from '../../../src/deck/build-deck.ts'
import type { Deck, Slide } from '../../../src/deck/deck.ts'
import type { DeckSpec } from '../../../src/deck/deck-spec.ts'
import { parseDeckSpec } from '../../../src/deck/parse-deck-spec.ts'
import { parseReport } from '../../../src/report/parse-report.ts'
import type { Diagnostic, Report } from '../../../src/report/report.ts'

export const FULL: BuildOptions = { canvas: '16:9', edition: 'full' }

export interface Built {
  readonly report: Report
  readonly spec: DeckSpec
  readonly deck: Deck
  /** What reading deck.yaml and building had to say. */
  readonly diagnostics: readonly Diagnostic[]
}

/** report.md and deck.yaml as texts → deck. */
export function buildFrom(markdown: string, yaml = '', options: BuildOptions = FULL): Built {
  const { spec, diagnostics: reading } = parseDeckSpec(yaml)
  const { report } = parseReport(
    markdown,
    spec.names.map(({ value }) => value),
  )
  const { deck, diagnostics: building } = buildDeck(report, spec, options)
  return { report, spec, deck, diagnostics: [...reading, ...building] }
}

/** A section 甲 with these points under the heading 报告. */
export const sectionOf = (...points: readonly string[]) =>
  `# 报告\n\n## 甲\n\n${points.map((point) => `- ${point}\n`).join('')}`

/** One word for a slide: its layout, or for a chart its kind. */
export const kindOf = (slide: Slide): string => (slide.layout === 'chart' ? slide.chart.kind : slide.layout)

export const kindsOf = ({ slides }: Deck): readonly string[] => slides.map(kindOf)

/** The slides of a section by their kinds, without cover and dividers. */
export const kindsFor = (...points: readonly string[]): readonly string[] =>
  buildFrom(sectionOf(...points))
    .deck.slides.filter(({ section }) => section === '甲')
    .map(kindOf)

export const codesOf = (diagnostics: readonly Diagnostic[]): readonly string[] => diagnostics.map(({ code }) => code)
