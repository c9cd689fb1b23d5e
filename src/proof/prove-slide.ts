import type { Figure } from '../deck/deck.ts'
import type { Finding, Proven, Rule, Seen } from './finding.ts'
import { withoutText } from './ground.ts'
import type { Photograph } from './ground.ts'
import { marksOf } from './marks.ts'
import { blankChart } from './rules/blank-chart.ts'
import { blankSlide } from './rules/blank-slide.ts'
import { chartLabel } from './rules/chart-label.ts'
import { contrast } from './rules/contrast.ts'
import { glyphMissing } from './rules/glyph-missing.ts'
import { lineStart } from './rules/line-start.ts'
import { missingMark } from './rules/missing-mark.ts'
import { numberAndUnit } from './rules/number-and-unit.ts'
import { orphan } from './rules/orphan.ts'
import { overlap } from './rules/overlap.ts'
import { panelPadding } from './rules/panel-padding.ts'
import { proportion } from './rules/proportion.ts'
import { textOverflow } from './rules/text-overflow.ts'
import { textTooSmall } from './rules/text-too-small.ts'
import { readScene } from './scene.ts'
import type { Scene } from './scene.ts'

type Check = (scene: Scene) => readonly Seen[]

/** Of where things stand: theme and canvas decide that, the ground does not. */
const places: Partial<Record<Rule, Check>> = {
  'text-overflow': textOverflow,
  overlap,
  'chart-label': chartLabel,
  'text-too-small': textTooSmall,
  'glyph-missing': glyphMissing,
  'line-start': lineStart,
  orphan,
  'number-and-unit': numberAndUnit,
  proportion,
  'panel-padding': panelPadding,
  'blank-slide': blankSlide,
}

/** Of what is painted: every ground decides it anew. */
const inks: Partial<Record<Rule, Check>> = { 'blank-chart': blankChart, 'missing-mark': missingMark }

/** What the rules are given of a slide: where it stands, its figures, and the grounds whose contrast is known already. */
export interface Subject {
  readonly section: Element
  readonly figures: readonly Figure[]
  readonly photograph: Photograph
  /** What is met is added: slides whose text stands on the same ground need not be photographed twice. */
  readonly grounds: Set<string>
}

/** Holds a slide that stands, its charts drawn, against every rule. */
export async function proveSlide(subject: Subject): Promise<Proven> {
  const scene = readScene(subject.section, subject.figures)
  const findings = [...judge(places, scene), ...(await proveInks(subject))]
  return { findings, marks: marksOf(scene).map(({ axis, figure, number, px }) => ({ axis, figure, number, px })) }
}

/** Holds a slide against the rules of places alone. */
export const provePlaces = ({ section, figures }: Pick<Subject, 'section' | 'figures'>): readonly Finding[] =>
  judge(places, readScene(section, figures))

/** Holds a slide against the rules of ink alone. */
export async function proveInks({ section, figures, photograph, grounds }: Subject): Promise<readonly Finding[]> {
  const scene = readScene(section, figures)
  const findings = judge(inks, scene)
  const ground = groundOf(section, scene)
  if (grounds.has(ground)) return findings
  grounds.add(ground)
  const picture = await withoutText(photograph)
  return [...findings, ...judge({ contrast: (of) => contrast(of, picture) }, readScene(section, figures))]
}

const judge = (rules: Partial<Record<Rule, Check>>, scene: Scene): readonly Finding[] =>
  Object.entries(rules).flatMap(([rule, check]) => check(scene).map((seen) => ({ rule: rule as Rule, ...seen })))

/** Layout, theme, grounds and tone; beside a picture's marks every text is a ground of its own. */
function groundOf(section: Element, { slide, blocks }: Scene): string {
  const layout = section.getAttribute('data-layout') ?? ''
  const own = slide.querySelector(PICTURE) ? blocks.filter(({ element }) => slide.contains(element)) : []
  const words = own.flatMap(({ lines }) => lines.map(({ text }) => text))
  const tone = getComputedStyle(slide).getPropertyValue('--tone-deep')
  return [layout, tone, ...wornIn(slide), ...words].join(' ')
}

const PICTURE = 'figure, img, [data-mark]'

/** The attributes that dress a slide, its panels and the player's layer. */
export function wornIn(slide: HTMLElement): readonly string[] {
  const chrome = document.querySelector<HTMLElement>('[data-chrome]')
  const dressed = [slide, ...slide.querySelectorAll<HTMLElement>('.panel'), ...(chrome ? [chrome] : [])]
  return dressed.map(({ dataset }) => `${dataset['theme'] ?? ''} ${dataset['ground'] ?? ''}`)
}
