import { say } from '../messages/say.ts'
import type { Diagnostic, Passage, Report, Section } from '../report/report.ts'
import type { Canvas } from './canvases.ts'
import type { At, DeckSpec, SlideSpec } from './deck-spec.ts'
import type { Area, Slide } from './deck.ts'
import { findQuotation } from './find-quotation.ts'
import { likeness } from './likeness.ts'

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

/** Something in deck.yaml that is shown, but hardly as it was meant. */
export function reportWarning(context: BuildContext, code: string, line: number, message: string): void {
  context.diagnostics.push({ code, severity: 'warning', file: 'deck.yaml', line, message })
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

/** The section with this heading (white space aside), or an error that names the nearest one. */
export function sectionNamed(context: BuildContext, name: At<string>): Section | undefined {
  const { sections } = context.report
  const section = find(sections, name.value)
  if (!section) reportError(context, 'section-unknown', name.line, unknownSection(sections, name.value))
  return section
}

function find(sections: readonly Section[], name: string): Section | undefined {
  const wanted = name.replaceAll(/\s/g, '')
  return sections.find(({ heading }) => heading.text.replaceAll(/\s/g, '') === wanted)
}

/** Headings that a message lists when none of them is like the one that was written. */
const LISTED = 8

function unknownSection(sections: readonly Section[], name: string): string {
  const parts = name.split(/[，、；;]/)
  if (parts.length > 1 && parts.every((part) => find(sections, part)))
    return say('section-unknown-joined', { name, parts: parts.join(', ') })
  const headings = sections.map(({ heading }) => heading.text)
  const [nearest] = headings
    .map((heading) => ({ heading, score: likeness(heading, name) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
  if (nearest) return say('section-unknown-nearest', { name, nearest: nearest.heading })
  const text = headings
    .slice(0, LISTED)
    .map((heading) => `“${heading}”`)
    .join(say('list-separator'))
  return say('section-unknown', { name, headings: headings.length > LISTED ? say('cut-short', { text }) : text })
}
