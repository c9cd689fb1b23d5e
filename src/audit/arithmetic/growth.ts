import { amountOf, boundsOf, exact, meet } from '../../report/amount.ts'
import type { Figure } from '../../report/report.ts'
import { groupBy } from './contradiction.ts'
import type { Contradiction, Relation } from './contradiction.ts'
import { asPercentage, isPercentage, isPlain, ratioOf } from './ratio.ts'

/** A change that the report states beside both ends of it, or beside this year's and last year's value of the same thing. */
export const checkGrowth: Relation = (figures) => {
  const named = figures.filter(({ subject }) => subject !== '')
  return [...groupBy(named, ({ subject }) => subject).values()].flatMap((same) =>
    same.filter(({ kind }) => kind === 'change').flatMap((change) => held(change, endsOf(same, change))),
  )
}

type Ends = readonly [from: Figure, to: Figure]

function endsOf(same: readonly Figure[], change: Figure): Ends | undefined {
  const sentence = same.filter(({ sentenceSpan }) => sentenceSpan.start === change.sentenceSpan.start)
  const to = sentence.find(({ kind }) => kind === 'to')
  const from = sentence.find(({ id }) => id === to?.pair)
  if (from && to) return [from, to]
  const now = sentence.find(({ kind }) => kind === 'level')
  const year = yearOf(now?.period)
  const before = same.find((each) => each.kind === 'level' && year !== undefined && yearOf(each.period) === year - 1)
  return now && before ? [before, now] : undefined
}

const yearOf = (period = ''): number | undefined => {
  const year = /^(\d{4})年$/.exec(period)?.[1]
  return year === undefined ? undefined : Number(year)
}

function held(change: Figure, ends: Ends | undefined): readonly Contradiction[] {
  if (!ends || ![change, ...ends].every(isPlain) || change.direction === 'none') return []
  const [from, to] = ends
  const [earlier, later, moved] = [from, to, change].map(({ quantity }) => amountOf(quantity)) as [
    Amount,
    Amount,
    Amount,
  ]
  if (earlier.unit !== later.unit) return []
  const sign = change.direction === 'down' ? -1 : 1
  if (moved.unit === earlier.unit || (moved.unit === '个百分点' && earlier.unit === '%')) {
    const least = exact(sign * (later.number - earlier.number))
    const slack = later.rounding + earlier.rounding
    const agrees = meet({ low: least - slack, high: least + slack }, boundsOf(moved))
    return agrees ? [] : [contradiction(change, ends, `${String(least)}${moved.unit}`)]
  }
  const ratio = moved.unit === '%' && earlier.unit !== '%' ? ratioOf(to, from) : undefined
  if (!ratio) return []
  const [low, high] = [sign * (ratio.low - 1), sign * (ratio.high - 1)].sort((a, b) => a - b) as [number, number]
  return isPercentage(change, { low, high }) ? [] : [contradiction(change, ends, asPercentage(change, to, from, 1))]
}

type Amount = ReturnType<typeof amountOf>

const contradiction = (change: Figure, ends: Ends, computed: string): Contradiction => ({
  code: 'arithmetic-growth',
  figures: [...ends, change],
  computed,
})
