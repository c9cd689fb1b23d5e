import { say } from '../messages/say.ts'
import type { Diagnostic, Report, Section } from '../report/report.ts'
import { agreeBudgets } from './agreed-budgets.ts'
import { findHomes, isSpoken, reportError, reportWarning, sectionNamed, specsOf } from './build-context.ts'
import type { BuildContext, Draft } from './build-context.ts'
import { canvases } from './canvases.ts'
import { DEFAULT_MINUTES } from './deck-spec.ts'
import type { DeckSpec } from './deck-spec.ts'
import type { Area, CanvasName, Deck, Edition, Slide } from './deck.ts'
import { placeCues } from './cues.ts'
import type { Cues } from './cues.ts'
import { selectEdition } from './editions.ts'
import { reportOrder } from './order.ts'
import { paceOf } from './pace.ts'
import {
  areaDivider,
  closingSlide,
  contentsSlide,
  coverSlide,
  partDivider,
  spansOn,
  statementSlides,
} from './part-slides.ts'
import { editorialWords, textOf } from './report-words.ts'
import { sectionSlides } from './section-slides.ts'

export interface BuildOptions {
  readonly canvas: CanvasName
  readonly edition: Edition
}

/** Report + deck.yaml → Deck, laid out for one canvas and one edition. Without a word in deck.yaml every section is shown. */
export function buildDeck(
  report: Report,
  spec: DeckSpec,
  options: BuildOptions,
): { deck: Deck; cues: Cues; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const canvas = canvases[options.canvas]
  const bare: BuildContext = {
    report,
    spec,
    canvas,
    areas: new Map(),
    homes: new Map(),
    placed: new Set(),
    diagnostics,
  }
  const context: BuildContext = { ...bare, areas: placeAreas(bare), homes: findHomes(bare) }
  const minutes = spec.minutes?.value ?? DEFAULT_MINUTES
  const all = allSlides(context)
  const drafts = selectEdition(all, options.edition, minutes)
  reportUnplaced(context)
  reportOrder(context, all)
  reportNames(context)
  const deck: Deck = {
    title: spec.title?.value ?? report.title,
    ...options,
    minutes,
    theme: spec.theme?.value ?? 'festive',
    steps: spec.steps?.value ?? 'none',
    variant: spec.variant?.value ?? 'mixed',
    areas: [...new Set(context.areas.values())],
    slides: agreeBudgets(
      context,
      drafts.map((draft, index) => ({ ...draft, id: `s${index + 1}`, seconds: paceOf(draft) }) as Slide),
    ),
  }
  return { deck, cues: placeCues(context, deck), diagnostics }
}

/** An entry that changed nothing would look as if it had been heeded, and its quotations would go unproven. */
function reportUnplaced(context: BuildContext): void {
  for (const entry of context.homes.keys()) {
    if (context.placed.has(entry)) continue
    reportError(context, 'slide-not-placed', entry.line, say('slide-not-placed', { section: entry.section.value }))
  }
}

/** A name that stands nowhere makes nothing a name. */
function reportNames(context: BuildContext): void {
  for (const { value, line } of context.spec.names)
    if (!context.report.text.includes(value))
      reportWarning(context, 'name-unknown', line, say('name-unknown', { name: value }))
}

function placeAreas(context: BuildContext): ReadonlyMap<string, Area> {
  const areas = new Map<string, Area>()
  for (const [index, group] of context.spec.groups.entries()) {
    const title = editorialWords(group.title)
    const area: Area = { title, index, seal: group.seal?.value ?? group.title.value.charAt(0) }
    for (const name of group.sections) {
      const section = sectionNamed(context, name)
      if (section && areas.has(section.heading.text))
        reportError(
          context,
          'section-twice',
          name.line,
          say('section-twice', { name: name.value, group: textOf(areas.get(section.heading.text)?.title ?? title) }),
        )
      if (section) areas.set(section.heading.text, area)
    }
  }
  return areas
}

/** A part is a top-level heading with the sections below it, up to the next. */
interface Part {
  readonly head: Section
  readonly sections: readonly Section[]
}

function partsOf(report: Report): readonly Part[] {
  const top = report.sections.reduce((least, section) => Math.min(least, section.level), Infinity)
  const starts = report.sections.flatMap(({ level }, index) => (level === top || index === 0 ? [index] : []))
  return starts.map((start, index) => ({
    head: report.sections[start] as Section,
    sections: report.sections.slice(start + 1, starts[index + 1]),
  }))
}

function allSlides(context: BuildContext): readonly Draft[] {
  const parts = partsOf(context.report)
  const [first] = parts
  const last = parts.at(-1)
  if (!first || !last) return []
  const ends = context.spec.closing
  const closing = ends.title || ends.lines.length > 0 ? [closingSlide(context, last.head)] : []
  const cover = coverSlide(context, first.head)
  return [cover, ...parts.flatMap((part) => partSlides(context, part, part === first ? cover : undefined)), ...closing]
}

/**
 * @param cover the cover, for the part that it opens. Every other part opens with a divider, and so does the first when
 * the cover has a title of the editor's and no slide of its own shows its heading.
 */
function partSlides(context: BuildContext, part: Part, cover: Draft | undefined): readonly Draft[] {
  const grouped = part.sections.filter(({ heading }) => context.areas.has(heading.text))
  const contents = grouped.length > 1 ? [contentsSlide(context, part.head, grouped)] : []
  const own = [
    ...statementSlides(context, part.head, cover ? spansOn(cover) : []),
    ...(part.head.points.length > 0
      ? sectionSlides(context, { ...part.head, passages: part.head.points })
      : orderedVisuals(context, part.head)),
    ...contents,
  ]
  const titled = cover !== undefined && (own.length > 0 || showsHeading(cover, part.head))
  return [...(titled ? [] : [partDivider(context, part.head)]), ...own, ...areaSlides(context, part.sections)]
}

const showsHeading = (cover: Draft, { heading }: Section) =>
  cover.layout === 'cover' &&
  cover.title.origin.from === 'report' &&
  cover.title.origin.span.start === heading.span.start

function areaSlides(context: BuildContext, sections: readonly Section[]): readonly Draft[] {
  let current: Area | undefined
  return sections.flatMap((section, index) => {
    const area = context.areas.get(section.heading.text)
    const opening = area && area !== current ? [areaDivider(context, area, sections)] : []
    current = area
    const slides = section.passages.length > 0 ? oneSection(context, section) : [emptySection(context, sections, index)]
    return [...opening, ...slides.map((draft) => (area ? { ...draft, area } : draft))]
  })
}

/** Running text alone is stated; points (with any running text among them) are listed; a heading alone opens what follows. */
function oneSection(context: BuildContext, section: Section): readonly Draft[] {
  if (section.passages.length === 0) return [partDivider(context, section)]
  if (section.points.length > 0) return sectionSlides(context, section)
  const figures = section.passages.some((passage) => passage.figures.length > 0)
  const visuals = figures ? visualsAlone(context, section) : orderedVisuals(context, section)
  return [...visuals, ...statementSlides(context, section)]
}

/** The pictures of a section without its text, which is stated on slides of its own. */
function visualsAlone(context: BuildContext, section: Section): readonly Draft[] {
  const visuals = sectionSlides(context, section).filter((draft) => draft.layout !== 'points')
  return visuals.map((draft) => ('passages' in draft ? { ...draft, passages: [] } : draft))
}

/** The pictures that deck.yaml asks for, and no others. */
function orderedVisuals(context: BuildContext, section: Section): readonly Draft[] {
  return specsOf(context, section).every(isSpoken) ? [] : visualsAlone(context, section)
}

/** A heading with nothing under it but deeper headings, which it announces. */
function emptySection(context: BuildContext, sections: readonly Section[], index: number): Draft {
  const section = sections[index] as Section
  const rest = sections.slice(index + 1)
  const end = rest.findIndex(({ level }) => level <= section.level)
  const below = rest.slice(0, end < 0 ? rest.length : end).filter(({ level }) => level === section.level + 1)
  return partDivider(context, section, below)
}
