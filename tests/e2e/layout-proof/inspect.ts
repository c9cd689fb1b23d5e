import type { Finding, Rule, Seen } from './finding.ts'
import { blankChart } from './rules/blank-chart.ts'
import { blankSlide } from './rules/blank-slide.ts'
import { chartLabel } from './rules/chart-label.ts'
import { contrast } from './rules/contrast.ts'
import { lineStart } from './rules/line-start.ts'
import { missingMark } from './rules/missing-mark.ts'
import { numberAndUnit } from './rules/number-and-unit.ts'
import { orphan } from './rules/orphan.ts'
import { overlap } from './rules/overlap.ts'
import { panelPadding } from './rules/panel-padding.ts'
import { textOverflow } from './rules/text-overflow.ts'
import { textTooSmall } from './rules/text-too-small.ts'
import { readScene } from './scene.ts'
import type { Scene } from './scene.ts'

import { wornBy } from './dress.ts'

export { dress, wornBy } from './dress.ts'

type Check = (scene: Scene) => Seen

/** Of where things stand: theme and canvas decide that, the ground does not. */
const places = {
  'text-overflow': textOverflow,
  overlap,
  'chart-label': chartLabel,
  'text-too-small': textTooSmall,
  'line-start': lineStart,
  orphan,
  'number-and-unit': numberAndUnit,
  'panel-padding': panelPadding,
  'blank-slide': blankSlide,
} satisfies Record<Exclude<Rule, 'contrast' | 'blank-chart' | 'missing-mark'>, Check>

/** Of what is painted: every ground decides it anew. */
const inks = { 'blank-chart': blankChart, 'missing-mark': missingMark } satisfies Partial<Record<Rule, Check>>

export interface Standing {
  /** The same for slides that show the same, so that none is proven twice. */
  readonly picture: string
  readonly hasChart: boolean
}

export interface Inks {
  readonly findings: readonly Finding[]
  /** The same for slides whose text stands on the same ground, so that it need not be looked at twice. */
  readonly ground: string
}

/** Resolves when a slide stands on the screen, its charts drawn. */
export async function standing(id: string): Promise<Standing> {
  const ready = `section.present[data-slide-id="${id}"]:not(:has([data-drawn="false"])) .slide`
  while (!document.querySelector(ready)) await new Promise(requestAnimationFrame)
  const slide = document.querySelector(ready)
  return { picture: slide?.outerHTML ?? '', hasChart: Boolean(slide?.querySelector('[data-chart]')) }
}

/** Holds the shown slide against every rule of places. */
export const inspectPlaces = (): readonly Finding[] => judge(places, readScene())

/** Holds the shown slide against every rule of ink but contrast, which needs its picture. */
export function inspectInks(): Inks {
  const scene = readScene()
  return { findings: judge(inks, scene), ground: groundOf(scene) }
}

const judge = (rules: Partial<Record<Rule, Check>>, scene: Scene): readonly Finding[] =>
  Object.entries(rules).flatMap(([rule, check]) =>
    check(scene).map((text) => ({ slide: scene.id, rule: rule as Rule, text })),
  )

/** Layout, theme, grounds and tone; beside a picture's marks every text is a ground of its own. */
function groundOf({ slide, blocks }: Scene): string {
  const layout = slide.closest('section')?.dataset['layout'] ?? ''
  const own = PICTURES.includes(layout) ? blocks.filter(({ element }) => slide.contains(element)) : []
  const words = own.flatMap(({ lines }) => lines.map(({ text }) => text))
  const tone = getComputedStyle(slide).getPropertyValue('--tone-deep')
  return [layout, tone, ...wornBy(), ...words].join(' ')
}

const PICTURES = ['chart', 'comparison']

const HIDING = `* {
  color: transparent !important;
  -webkit-text-fill-color: transparent !important;
  caret-color: transparent !important;
}
.gilt { background: none !important; }`

/** Takes the text out of the picture; answers once that is painted. */
export async function hideText(): Promise<void> {
  const style = document.createElement('style')
  style.id = 'layout-proof'
  style.textContent = HIDING
  document.head.append(style)
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
}

/**
 * Puts the text back and holds its colours against what was painted behind it.
 * @param png the window without its text, base64
 */
export async function inspectContrast(png: string): Promise<readonly Finding[]> {
  document.querySelector('#layout-proof')?.remove()
  const bytes = Uint8Array.from(atob(png), (char) => char.charCodeAt(0))
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')
  context?.drawImage(picture, 0, 0)
  const ground = context?.getImageData(0, 0, picture.width, picture.height)
  const scene = readScene()
  return ground ? contrast(scene, ground).map((text) => ({ slide: scene.id, rule: 'contrast', text })) : []
}
