import type { Page } from '@playwright/test'
import type { Rule } from '../../../src/proof/finding.ts'

/** A fault put into a slide that has none: a style sheet, or a change to the text itself. */
export interface Fault {
  /** The layout of the slide it is put into. */
  readonly layout: string
  readonly css?: string
  readonly change?: (page: Page) => Promise<void>
}

/** Puts a line break into the first point that matches, `behind` characters behind the match's start. */
const breakLine = (page: Page, pattern: RegExp, behind: number): Promise<void> =>
  page.locator('section.present li').evaluateAll(
    (points, { source, flags, offset }) => {
      for (const point of points) {
        const walker = document.createTreeWalker(point, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
          const at = node.data.search(new RegExp(source, flags))
          if (at < 0) continue
          node.splitText(at + offset).before(document.createElement('br'))
          return
        }
      }
      throw new Error('no point to break')
    },
    { source: pattern.source, flags: pattern.flags, offset: behind },
  )

const breakAfterNumeral = (page: Page): Promise<void> =>
  page
    .locator('section.present [data-figure]')
    .first()
    .evaluate((figure) => figure.after(document.createElement('br')))

const wipeChart = (page: Page): Promise<void> =>
  page.locator('section.present figure canvas').evaluate((canvas: HTMLCanvasElement) => {
    canvas.getContext('2d')?.reset()
  })

/** The last bar goes, its words stay. */
const eraseLastBar = (page: Page): Promise<void> =>
  page.locator('section.present figure[data-chart="horizontal-bar"] canvas').evaluate((canvas: HTMLCanvasElement) => {
    const context = canvas.getContext('2d')
    context?.resetTransform()
    context?.clearRect(0, canvas.height * 0.75, canvas.width, canvas.height)
  })

/** A character of the range that no font may fill. */
const writeUnknown = (page: Page): Promise<void> =>
  page
    .locator('section.present li')
    .first()
    .evaluate((point) => point.append('\u{10FFFD}'))

/** Each bar's room is as high as its own words leave it, and the words of the first take two lines more. */
const unevenRooms = `
  .upright, .upright > li { display: flex !important }
  .upright > li { flex: 1 1 0; flex-direction: column }
  .upright .room { flex: 1 }
  .upright > li:first-child .words::after { content: '\\a \\a'; white-space: pre }
`

export const faults = {
  'text-overflow': { layout: 'points', css: 'h2 { transform: translateX(1700px) }' },
  overlap: { layout: 'points', css: 'h2 { transform: translateY(-90px) }' },
  'chart-label': { layout: 'chart', css: '.label .name { left: -300px !important }' },
  'text-too-small': { layout: 'points', css: '.slide footer { font-size: 20px }' },
  contrast: { layout: 'points', css: '.slide li { color: white }' },
  'line-start': { layout: 'points', change: (page) => breakLine(page, /，/, 0) },
  orphan: { layout: 'points', change: (page) => breakLine(page, /\p{Script=Han}[。；]$/u, 0) },
  'number-and-unit': { layout: 'wall', change: breakAfterNumeral },
  'blank-chart': { layout: 'chart', change: wipeChart },
  'missing-mark': { layout: 'chart', change: eraseLastBar },
  proportion: { layout: 'comparison', css: unevenRooms },
  'glyph-missing': { layout: 'points', change: writeUnknown },
  'panel-padding': { layout: 'wall', css: '.wall .cell { padding: 0 !important }' },
  'blank-slide': { layout: 'points', css: '.slide > * { display: none !important }' },
} satisfies Record<Exclude<Rule, 'slide-failed'>, Fault>
