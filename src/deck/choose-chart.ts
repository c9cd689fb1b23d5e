import type { Figure } from '../report/report.ts'
import { nameOf } from './caption-words.ts'
import type { Chart, ChartKind, Reason, ShownFigure } from './deck.ts'
import { isOneSubject, misfitOnAxis } from './one-axis.ts'

/** A picture of figures that belong together, and why it is drawn. */
export interface Choice {
  readonly chart?: Omit<Chart, 'items'>
  /** Without a chart: set against each other, to one scale. */
  readonly compared?: true
  readonly items: readonly ShownFigure[]
  readonly highlights: readonly ShownFigure[]
  readonly why: Reason
}

/** Longest label that fits under a standing bar, in characters. */
const BAR_LABEL = 8
const MOST_BARS = 6
/** Of two figures that are set against each other: the smaller must still show. */
const LARGEST_RATIO = 20

/** The picture of one passage's named figures: the first relation that the report itself states; in doubt none. */
export function chooseChart(shown: readonly ShownFigure[]): Choice | undefined {
  return partsOfWhole(shown) ?? funnel(shown) ?? share(shown) ?? fromAndTo(shown) ?? enumeration(shown)
}

/** 其中: one part with the rest as the rest, or all parts where they make the whole; some of the parts make no picture. */
function partsOfWhole(shown: readonly ShownFigure[]): Choice | undefined {
  const wholes = groupBy(shown, ({ figure }) => figure.partOf)
  for (const whole of shown) {
    const parts = wholes.get(whole.figure.id) ?? []
    const [part] = parts
    const figures = parts.map(({ figure }) => figure)
    if (!part || misfitOnAxis(figures) || part.figure.quantity.unit !== whole.figure.quantity.unit) continue
    const rest = amountOf(whole) - parts.reduce((sum, each) => sum + amountOf(each), 0)
    if (parts.length === 1 && rest > 0) return chart('doughnut', [part, whole], [], 'part-of-whole')
    if (parts.length > 1 && parts.length <= MOST_BARS && Math.abs(rest) < amountOf(whole) * 1e-9)
      return chart(barFor(parts), parts, [whole], 'parts-of-whole')
  }
  return undefined
}

/** 收集问题1747个，有效解决1439个: what came in and what of it was dealt with. */
function funnel(shown: readonly ShownFigure[]): Choice | undefined {
  const given = shown.find(({ figure }) => /收集|受理|接到|排查出|征集/.test(figure.label))
  const done = shown.find((each) => each !== given && /解决|办结|整改|化解|采纳/.test(each.figure.label))
  if (!given || !done || misfitOnAxis([given.figure, done.figure]) || amountOf(done) > amountOf(given)) return undefined
  return chart('funnel', [given, done], [], 'came-in-and-dealt-with')
}

/** A proportion of a whole, where the passage states just one. */
function share(shown: readonly ShownFigure[]): Choice | undefined {
  const [only, second] = shown.filter(({ figure }) => isShare(figure))
  return only && !second ? chart('gauge', [only], [], 'share') : undefined
}

/** Rates that are a proportion of a whole by their name; rates of growth, of interest and of exchange are none. */
const PROPORTION = /(?:率|比重|比例|占比)$/
const NO_PROPORTION = /(?:增长|增|利|汇|费|税|倍|收益|周转|通胀|回报|出生|死亡|发病|产)率$/

function isShare({ kind, subject, quantity: { unit, number, numberTo } }: Figure): boolean {
  const proportion = kind === 'share' || (kind === 'level' && PROPORTION.test(subject) && !NO_PROPORTION.test(subject))
  return proportion && unit === '%' && number >= 0 && number <= 100 && numberTo === undefined
}

function fromAndTo(shown: readonly ShownFigure[]): Choice | undefined {
  const known = new Map(shown.map((each) => [each.figure.id, each]))
  for (const to of shown) {
    const from = to.figure.pair === undefined ? undefined : known.get(to.figure.pair)
    if (from && areComparable([from, to]))
      return { compared: true, items: [from, to], highlights: [], why: 'from-and-to' }
  }
  return undefined
}

/** The members of one list: two are set against each other, more are bars. */
function enumeration(shown: readonly ShownFigure[]): Choice | undefined {
  for (const members of groupBy(shown, ({ figure }) => figure.enumeration).values()) {
    if (isParted(members)) continue
    if (members.length === 2 && areComparable(members))
      return { compared: true, items: members, highlights: [], why: 'one-enumeration' }
    const bars = members.length > 2 && members.length <= MOST_BARS && shareAxis(members)
    if (bars) return chart(barFor(members), members, [], 'one-enumeration')
  }
  return undefined
}

/** A bracket between two members parts a whole from what is in it: 投资38亿元（含续建21亿元、新建17亿元）. */
function isParted(members: readonly ShownFigure[]): boolean {
  const [first, last] = [members[0]?.figure, members.at(-1)?.figure]
  if (!first || !last) return false
  const origin = first.sentenceSpan.start
  return /[（(［[）)］\]]/.test(first.sentence.slice(first.span.end - origin, last.span.start - origin))
}

/** Figures by an id that they may have, in their order. */
function groupBy(shown: readonly ShownFigure[], keyOf: (each: ShownFigure) => string | undefined) {
  const groups = new Map<string, ShownFigure[]>()
  for (const each of shown) {
    const key = keyOf(each)
    const group = key === undefined ? undefined : groups.get(key)
    if (group) group.push(each)
    else if (key !== undefined) groups.set(key, [each])
  }
  return groups
}

function areComparable(pair: readonly ShownFigure[]): boolean {
  const [low = 0, high = 0] = pair.map(amountOf).sort((a, b) => a - b)
  return shareAxis(pair) && low > 0 && high <= low * LARGEST_RATIO
}

function shareAxis(shown: readonly ShownFigure[]): boolean {
  const figures = shown.map(({ figure }) => figure)
  return figures.every(({ quantity }) => quantity.unit !== '') && !misfitOnAxis(figures) && isOneSubject(figures)
}

const amountOf = ({ figure }: ShownFigure) => figure.quantity.number

const barFor = (items: readonly ShownFigure[]): ChartKind =>
  items.some((item) => nameOf(item).length > BAR_LABEL) ? 'horizontal-bar' : 'bar'

const chart = (
  kind: ChartKind,
  items: readonly ShownFigure[],
  highlights: readonly ShownFigure[],
  why: Reason,
): Choice => ({ chart: { kind }, items, highlights, why })
