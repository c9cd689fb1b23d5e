import { isMap } from 'yaml'
import type { YAMLMap } from 'yaml'
import { say } from '../messages/say.ts'
import type { Diagnostic } from '../report/report.ts'
import { CHART_KINDS, ICONS, STEPS, VARIANTS } from './deck.ts'
import { MOST_MINUTES, SLIDE_SPEC_LAYOUTS } from './deck-spec.ts'
import type { At, BudgetSpec, CueSpec, DeckSpec, DerivedSpec, FigureSpec, GroupSpec, SlideSpec } from './deck-spec.ts'
import { reportUnused } from './unused-keys.ts'
import { YamlReader } from './yaml-reader.ts'

/** Themes that the renderer has tokens for. */
export const THEMES = ['festive', 'neutral'] as const

/** Place in deck.yaml → the keys it knows. */
const KEYS = {
  root: [
    ...['title', 'names', 'minutes', 'theme', 'variant', 'steps', 'notes'],
    ...['cover', 'closing', 'groups', 'slides', 'budgets'],
  ],
  cover: ['kicker', 'lines'],
  closing: ['title', 'lines'],
  groups: ['title', 'seal', 'sections'],
  slides: ['section', 'chart', 'layout', 'title', 'figures', 'highlights', 'quotes', 'derived', 'icon', 'lit'],
  derived: ['label', 'formula', 'equals'],
  figures: ['quote', 'label'],
  notes: ['section', 'text'],
  budgets: ['section', 'seconds'],
} as const

const CHOICES = {
  chart: CHART_KINDS,
  layout: SLIDE_SPEC_LAYOUTS,
  icon: ICONS,
  theme: THEMES,
  variant: VARIANTS,
} as const

/** deck.yaml → DeckSpec. An empty text is an empty spec; a broken one gives diagnostics with line and column. */
export function parseDeckSpec(text: string): { spec: DeckSpec; diagnostics: readonly Diagnostic[] } {
  const read = new YamlReader('deck.yaml')
  const root = read.parse(text)
  read.onlyKeys(root, KEYS.root, KEYS)
  const cover = read.child(root, 'cover')
  const closing = read.child(root, 'closing')
  read.onlyKeys(cover, KEYS.cover, KEYS)
  read.onlyKeys(closing, KEYS.closing, KEYS)
  const spec: DeckSpec = {
    title: read.text(root, 'title'),
    names: readNames(read, root),
    minutes: readMinutes(read, root),
    theme: root && read.choice(root, 'theme', THEMES, 'theme-unknown', CHOICES),
    steps: root && read.choice(root, 'steps', STEPS, 'steps-unknown'),
    variant: root && read.choice(root, 'variant', VARIANTS, 'variant-unknown', CHOICES),
    cover: { kicker: read.text(cover, 'kicker'), lines: read.texts(cover, 'lines') },
    closing: { title: read.text(closing, 'title'), lines: read.texts(closing, 'lines') },
    notes: read.maps(root, 'notes').flatMap((node) => readCue(read, node)),
    groups: read.maps(root, 'groups').flatMap((node) => readGroup(read, node)),
    slides: read.maps(root, 'slides').flatMap((node) => readSlide(read, node)),
    budgets: read.maps(root, 'budgets').flatMap((node) => readBudget(read, node)),
  }
  return { spec, diagnostics: read.diagnostics }
}

/** A name has letters: a mere number would take a figure out of every count. */
function readNames(read: YamlReader, root: YAMLMap | undefined): readonly At<string>[] {
  return read.texts(root, 'names').filter(({ value, line }) => {
    const named = /\p{L}/u.test(value)
    if (!named) read.refuse(line, 'name-without-letters', say('name-without-letters', { name: value }))
    return named
  })
}

function readMinutes(read: YamlReader, root: YAMLMap | undefined): At<number> | undefined {
  const minutes = read.positive(root, 'minutes')
  if (!minutes || minutes.value <= MOST_MINUTES) return minutes
  const found = minutes.value
  read.refuse(minutes.line, 'value-invalid', say('minutes-too-many', { found, most: MOST_MINUTES }))
  return undefined
}

function readGroup(read: YamlReader, node: YAMLMap): readonly GroupSpec[] {
  read.onlyKeys(node, KEYS.groups, KEYS)
  const title = read.text(node, 'title')
  const seal = read.text(node, 'seal')
  const sections = read.texts(node, 'sections')
  if (!title || !node.has('sections')) {
    read.missing(node, title ? 'sections' : 'title')
    return []
  }
  const [first = '', second] = [...new Intl.Segmenter('zh').segment(seal?.value ?? '')].map(({ segment }) => segment)
  if (seal && second !== undefined)
    read.refuse(seal.line, 'seal-too-long', say('seal-too-long', { seal: seal.value, first }))
  return [{ title, seal, sections }]
}

function readCue(read: YamlReader, node: YAMLMap): readonly CueSpec[] {
  read.onlyKeys(node, KEYS.notes, KEYS)
  const section = read.text(node, 'section')
  const text = read.text(node, 'text')
  if (section && text) return [{ section, text }]
  read.missing(node, lacking({ section, text }))
  return []
}

/** The keys without a value, for a message. */
const lacking = (values: Readonly<Record<string, unknown>>): string =>
  Object.keys(values)
    .filter((key) => values[key] === undefined)
    .join(say('list-separator'))

function readSlide(read: YamlReader, node: YAMLMap): readonly SlideSpec[] {
  const before = read.errors
  read.onlyKeys(node, KEYS.slides, KEYS)
  const line = read.line(node)
  const section = read.text(node, 'section')
  if (!section) {
    read.missing(node, 'section')
    return []
  }
  const spec: SlideSpec = {
    line,
    section,
    title: read.text(node, 'title'),
    figures: readFigures(read, node, 'figures'),
    highlights: readFigures(read, node, 'highlights'),
    quotes: read.texts(node, 'quotes'),
    derived: read.maps(node, 'derived').flatMap((entry) => readDerived(read, entry)),
    lit: read.positive(node, 'lit'),
    chart: read.choice(node, 'chart', CHART_KINDS, 'chart-unknown', CHOICES),
    layout: read.choice(node, 'layout', SLIDE_SPEC_LAYOUTS, 'layout-unknown', CHOICES),
    icon: read.choice(node, 'icon', ICONS, 'icon-unknown', CHOICES),
  }
  // What is built of half an entry would only be complained of again.
  if (read.errors > before) return []
  reportUnused(read, spec)
  return [spec]
}

/** Quotations, each a text or `{quote: …, label: …}`. */
function readFigures(read: YamlReader, node: YAMLMap, key: 'figures' | 'highlights'): readonly FigureSpec[] {
  return read.list(node, key).flatMap((entry) => {
    if (!isMap(entry) || !(entry.has('quote') || entry.has('label'))) return read.asText(entry, key) ?? []
    read.onlyKeys(entry, KEYS.figures, KEYS)
    const quote = read.text(entry, 'quote')
    const label = read.text(entry, 'label')
    if (quote) return { ...quote, ...(label && { label }) }
    read.missing(entry, 'quote')
    return []
  })
}

function readDerived(read: YamlReader, node: YAMLMap): readonly DerivedSpec[] {
  read.onlyKeys(node, KEYS.derived, KEYS)
  const label = read.text(node, 'label')
  const formula = read.text(node, 'formula')
  const equals = read.text(node, 'equals')
  if (label && formula && equals) return [{ label, formula, equals }]
  read.missing(node, lacking({ label, formula, equals }))
  return []
}

function readBudget(read: YamlReader, node: YAMLMap): readonly BudgetSpec[] {
  read.onlyKeys(node, KEYS.budgets, KEYS)
  const section = read.text(node, 'section')
  const seconds = read.positives(node, 'seconds')
  if (section && seconds.length > 0) return [{ section, seconds }]
  if (!section || !node.has('seconds')) read.missing(node, lacking({ section, seconds: node.get('seconds') }))
  return []
}
