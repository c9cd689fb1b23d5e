import { amountOf, boundsOf, exact } from '../../report/amount.ts'
import type { Bounds } from '../../report/amount.ts'
import type { Figure } from '../../report/report.ts'
import { bySentence, groupBy } from './contradiction.ts'
import type { Contradiction, Relation } from './contradiction.ts'
import { isPlain } from './ratio.ts'

const TOTAL = /合计|共计|总计|总共/

/** 其中 cannot be more than the whole, nor can the members of one list be together; a total stated behind a list is its sum. */
export const checkParts: Relation = (figures) => [...partsTooLarge(figures), ...bySentence(figures).flatMap(totals)]

function partsTooLarge(figures: readonly Figure[]): readonly Contradiction[] {
  const known = new Map(figures.map((figure) => [figure.id, figure]))
  const parts = groupBy(
    figures.filter(({ partOf }) => partOf !== undefined),
    ({ partOf = '' }) => partOf,
  )
  return [...parts].flatMap(([id, members]) => {
    const whole = known.get(id)
    if (!whole || /均/.test(whole.label) || ![whole, ...members].every(isPlain) || !isOneUnit([whole, ...members]))
      return []
    const larger = members.find((part) => sum([part]).low > sum([whole]).high)
    const listed = members.every(
      ({ enumeration }) => enumeration !== undefined && enumeration === members[0]?.enumeration,
    )
    const summed = listed && sum(members).low > sum([whole]).high ? members : undefined
    const guilty = larger ? [larger] : summed
    return guilty ? [contradiction([whole, ...guilty], guilty)] : []
  })
}

function totals(sentence: readonly Figure[]): readonly Contradiction[] {
  return sentence.flatMap((total, index) => {
    const before = sentence[index - 1]
    if (!TOTAL.test(total.label) || before?.enumeration === undefined) return []
    const members = sentence.slice(0, index).filter(({ enumeration }) => enumeration === before.enumeration)
    const all = [...members, total]
    if (!all.every(isPlain) || !isOneUnit(all)) return []
    const [added, stated] = [sum(members), sum([total])]
    return added.low <= stated.high && stated.low <= added.high ? [] : [contradiction([...members, total], members)]
  })
}

const isOneUnit = (figures: readonly Figure[]) =>
  new Set(figures.map(({ quantity }) => amountOf(quantity).unit)).size === 1

function sum(figures: readonly Figure[]): Bounds {
  const bounds = figures.map(({ quantity }) => boundsOf(amountOf(quantity)))
  const add = (numbers: readonly number[]) => exact(numbers.reduce((total, each) => total + each, 0))
  return { low: add(bounds.map(({ low }) => low)), high: add(bounds.map(({ high }) => high)) }
}

function contradiction(figures: readonly Figure[], summed: readonly Figure[]): Contradiction {
  const total = exact(summed.reduce((all, { quantity }) => all + amountOf(quantity).number, 0))
  const [first, ...rest] = [...figures].sort((one, other) => one.numeral.start - other.numeral.start)
  const unit = amountOf((summed[0] as Figure).quantity).unit
  return { code: 'arithmetic-parts', figures: [first as Figure, ...rest], computed: `${String(total)}${unit}` }
}
