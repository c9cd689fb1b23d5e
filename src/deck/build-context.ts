import { say } from '../messages/say.ts'
import type { Diagnostic, Passage, Report, Section } from '../report/report.ts'
import type { Canvas } from './canvases.ts'
import type { At, DeckSpec, SlideSpec } from './deck-spec.ts'
import type { Area, Slide } from './deck.ts'
import { findQuotation } from './find-quotation.ts'

/** What every step of the build needs; `diagnostics` is where it says what is wrong with deck.yaml. */
export interface BuildContext {
  readonly report: Report
  readonly spec: DeckSpec
  readonly canvas: Canvas
  /** Section heading → area. */
  readonly areas: ReadonlyMap<string, Area>
  /** Entry of deck.yaml → heading of the section it stands for. */
  readonly homes: ReadonlyMap<SlideSpec, Passage>
  /** Entries of deck.yaml that became slides, or were refused with a reason. */
  readonly placed: Set<SlideSpec>
  readonly diagnostics: Diagnostic[]
}

type WithoutNumbering<S> = S extends Slide ? Omit<S, 'id' | 'seconds'> : never
/** A slide before it has its number and its time. */
export type Draft = WithoutNumbering<Slide>

/** An error in deck.yaml at the line of a value. */
export function reportError(context: BuildContext, code: string, line: number, message: string): void {
  context.diagnostics.push({ code, severity: 'error', file: 'deck.yaml', line, message })
}

/** Entries that show words, not figures, and so leave the choice of visuals open. */
export const isSpoken = ({ layout, figures, quotes }: SlideSpec): boolean =>
  layout ? layout.value === 'statement' || layout.value === 'honours' : figures.length === 0 && quotes.length > 0

/** The entries of deck.yaml for a section. */
export const specsOf = ({ spec, homes }: BuildContext, section: Section): readonly SlideSpec[] =>
  spec.slides.filter((entry) => homes.get(entry) === section.heading)

/** Where each entry belongs. Of several sections with one heading it is the one that holds the entry's quotation. */
export function findHomes(context: BuildContext): ReadonlyMap<SlideSpec, Passage> {
  const homes = new Map<SlideSpec, Passage>()
  for (const entry of context.spec.slides) {
    const [quotation] = [...entry.figures, ...entry.quotes, ...entry.highlights]
    const first = sectionNamed(context, entry.section)
    const namesakes = context.report.sections.filter(({ heading }) => heading.text === first?.heading.text)
    const holder = namesakes.find((each) => quotation && findQuotation(context.report, each, quotation.value).ok)
    const home = holder ?? first
    if (home) homes.set(entry, home.heading)
  }
  return homes
}

/** The section with this heading (white space aside), or an error that names the nearest ones. */
export function sectionNamed(context: BuildContext, name: At<string>): Section | undefined {
  const wanted = name.value.replaceAll(/\s/g, '')
  const section = context.report.sections.find(({ heading }) => heading.text.replaceAll(/\s/g, '') === wanted)
  if (!section) {
    const headings = context.report.sections.map(({ heading }) => `“${heading.text}”`)
    const text = headings.slice(0, 8).join(say('list-separator'))
    const shown = headings.length > 8 ? say('cut-short', { text }) : text
    reportError(context, 'section-unknown', name.line, say('section-unknown', { name: name.value, headings: shown }))
  }
  return section
}
