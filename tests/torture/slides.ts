import fc from 'fast-check'
import { canvases } from '../../src/deck/canvases.ts'
import { CHART_KINDS, ICONS, VARIANTS } from '../../src/deck/deck.ts'
import type { Area, CanvasName, Chart, ChartKind, Deck, Layout, ShownFigure, Slide } from '../../src/deck/deck.ts'
import { anyShown, anyWords } from './figures.ts'
import { anyText } from './texts.ts'

const CANVASES = Object.keys(canvases) as CanvasName[]

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 })
const some = <T>(value: fc.Arbitrary<T>, most: number, least = 0) =>
  fc.array(value, { minLength: least, maxLength: most })

const area: fc.Arbitrary<Area> = fc.record({
  title: anyWords(4),
  index: fc.nat(8),
  seal: fc.constantFrom('农', 'A', '😀', '', '\u0301'),
})

/** Some figures; now and then the same one twice, as an editor may quote it. */
const figures = (most: number): fc.Arbitrary<readonly ShownFigure[]> =>
  fc
    .tuple(some(anyShown, most, 1), fc.boolean())
    .map(([all, twice]) => (twice && all[0] ? [...all.slice(0, most - 1), all[0]] : all))

const chart = (kind: ChartKind): fc.Arbitrary<Chart> =>
  fc
    .record({ items: figures(12), icon: maybe(fc.constantFrom(...ICONS)), lit: maybe(fc.constantFrom(0, 1, 7, 500)) })
    .map(({ items, icon, lit }) => ({ kind, items, ...(icon && { icon }), ...(lit !== undefined && { lit }) }))

const common = { id: fc.constant('s1'), section: anyText(4), notes: fc.constant([]), seconds: fc.constant(8) }
const headed = { ...common, area: maybe(area), heading: anyWords(6) }
const told = { ...headed, title: maybe(anyWords(4)), passages: some(anyWords(12), 4) }

/** What each layout is made of, apart from its name. */
const made = {
  cover: { ...common, title: anyWords(6), kicker: maybe(anyWords(4)), lines: some(anyWords(6), 3) },
  statement: { ...told, figures: some(anyShown, 3) },
  honours: { ...headed, title: maybe(anyWords(4)), lead: anyWords(3), items: some(anyWords(4), 9), tail: anyWords(4) },
  contents: { ...common, heading: anyWords(6), areas: some(fc.record({ area, sections: some(anyWords(3), 6) }), 9) },
  divider: { ...headed, lines: some(anyWords(4), 9) },
  points: {
    ...headed,
    points: some(anyWords(14), 8, 1),
    page: fc.record({ number: fc.integer({ min: 1, max: 3 }), of: fc.integer({ min: 1, max: 3 }) }),
  },
  wall: { ...told, figures: figures(6) },
  comparison: { ...told, figures: figures(4) },
  task: { ...headed, points: some(anyWords(10), 6) },
  closing: { ...common, title: anyWords(6), lines: some(anyWords(6), 3) },
} as const satisfies Record<Exclude<Layout, 'chart'>, Record<string, fc.Arbitrary<unknown>>>

/** Keys without a value are left out, as a deck leaves them out. */
const shape = (layout: Layout, parts: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Slide> =>
  fc.record({ ...parts, layout: fc.constant(layout) }).map((slide) => {
    const present = Object.entries(slide).filter(([, value]) => value !== undefined)
    return Object.fromEntries(present) as unknown as Slide
  })

const charts = CHART_KINDS.map((kind) =>
  shape('chart', { ...told, chart: chart(kind), highlights: some(anyShown, 3), derived: fc.constant([]) }),
)
const others = Object.entries(made).map(([layout, parts]) => shape(layout as Layout, parts))

/** A deck of one slide: any layout, any chart kind, any canvas, with texts and values of all kinds. */
export const anySlide: fc.Arbitrary<Deck> = fc
  .record({
    title: anyText(5),
    canvas: fc.constantFrom(...CANVASES),
    theme: fc.constantFrom('festive', 'neutral'),
    variant: fc.constantFrom(...VARIANTS),
    areas: some(area, 9),
    slide: fc.oneof(...charts, ...others),
  })
  .map(({ slide, ...deck }) => ({ ...deck, edition: 'full', minutes: 15, steps: 'none', slides: [slide] }))
