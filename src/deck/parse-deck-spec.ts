import type { YAMLMap } from 'yaml'
import { say } from '../messages/say.ts'
import type { Diagnostic } from '../report/report.ts'
import { CHART_KINDS, ICONS, STEPS, VARIANTS } from './deck.ts'
import { SLIDE_SPEC_LAYOUTS } from './deck-spec.ts'
import type { BudgetSpec, CueSpec, DeckSpec, DerivedSpec, GroupSpec, SlideSpec } from './deck-spec.ts'
import { YamlReader } from './yaml-reader.ts'

/** Themes that the renderer has tokens for. */
export const THEMES = ['festive', 'neutral'] as const

/** deck.yaml → DeckSpec. An empty text is an empty spec; a broken one gives diagnostics with line and column. */
export function parseDeckSpec(text: string): { spec: DeckSpec; diagnostics: readonly Diagnostic[] } {
  const read = new YamlReader('deck.yaml')
  const root = read.parse(text)
  read.onlyKeys(root, [
    'title',
    'minutes',
    'theme',
    'variant',
    'steps',
    'notes',
    'cover',
    'closing',
    'groups',
    'slides',
    'budgets',
  ])
  const cover = read.child(root, 'cover')
  const closing = read.child(root, 'closing')
  read.onlyKeys(cover, ['kicker', 'lines'])
  read.onlyKeys(closing, ['title', 'lines'])
  const spec: DeckSpec = {
    title: read.text(root, 'title'),
    minutes: read.positive(root, 'minutes'),
    theme: root && read.choice(root, 'theme', THEMES, 'theme-unknown'),
    steps: root && read.choice(root, 'steps', STEPS, 'steps-unknown'),
    variant: root && read.choice(root, 'variant', VARIANTS, 'variant-unknown'),
    cover: { kicker: read.text(cover, 'kicker'), lines: read.texts(cover, 'lines') },
    closing: { title: read.text(closing, 'title'), lines: read.texts(closing, 'lines') },
    notes: read.maps(root, 'notes').flatMap((node) => readCue(read, node)),
    groups: read.maps(root, 'groups').flatMap((node) => readGroup(read, node)),
    slides: read.maps(root, 'slides').flatMap((node) => readSlide(read, node)),
    budgets: read.maps(root, 'budgets').flatMap((node) => readBudget(read, node)),
  }
  return { spec, diagnostics: read.diagnostics }
}

function readGroup(read: YamlReader, node: YAMLMap): readonly GroupSpec[] {
  read.onlyKeys(node, ['title', 'seal', 'sections'])
  const title = read.text(node, 'title')
  if (!title) {
    read.missing(node, 'title')
    return []
  }
  return [{ title, seal: read.text(node, 'seal'), sections: read.texts(node, 'sections') }]
}

function readCue(read: YamlReader, node: YAMLMap): readonly CueSpec[] {
  read.onlyKeys(node, ['section', 'text'])
  const section = read.text(node, 'section')
  const text = read.text(node, 'text')
  if (section && text) return [{ section, text }]
  read.missing(node, ['section', 'text'].join(say('list-separator')))
  return []
}

const SLIDE_KEYS = ['section', 'chart', 'layout', 'title', 'figures', 'highlights', 'quotes', 'derived', 'icon', 'lit']

function readSlide(read: YamlReader, node: YAMLMap): readonly SlideSpec[] {
  read.onlyKeys(node, SLIDE_KEYS)
  const line = read.line(node)
  const section = read.text(node, 'section')
  if (!section) {
    read.missing(node, 'section')
    return []
  }
  const spec: SlideSpec = {
    line,
    section,
    chart: read.choice(node, 'chart', CHART_KINDS, 'chart-unknown'),
    layout: read.choice(node, 'layout', SLIDE_SPEC_LAYOUTS, 'layout-unknown'),
    title: read.text(node, 'title'),
    figures: read.texts(node, 'figures'),
    highlights: read.texts(node, 'highlights'),
    quotes: read.texts(node, 'quotes'),
    derived: read.maps(node, 'derived').flatMap((entry) => readDerived(read, entry)),
    icon: read.choice(node, 'icon', ICONS, 'icon-unknown'),
    lit: read.positive(node, 'lit'),
  }
  return [spec]
}

function readDerived(read: YamlReader, node: YAMLMap): readonly DerivedSpec[] {
  read.onlyKeys(node, ['label', 'formula', 'equals'])
  const label = read.text(node, 'label')
  const formula = read.text(node, 'formula')
  const equals = read.text(node, 'equals')
  if (label && formula && equals) return [{ label, formula, equals }]
  read.missing(node, ['label', 'formula', 'equals'].join(say('list-separator')))
  return []
}

function readBudget(read: YamlReader, node: YAMLMap): readonly BudgetSpec[] {
  read.onlyKeys(node, ['section', 'seconds'])
  const section = read.text(node, 'section')
  const seconds = read.positives(node, 'seconds')
  if (section && seconds.length > 0) return [{ section, seconds }]
  read.missing(node, ['section', 'seconds'].join(say('list-separator')))
  return []
}
