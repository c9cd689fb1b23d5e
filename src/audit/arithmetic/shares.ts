import type { Figure } from '../../report/report.ts'
import { bySentence } from './contradiction.ts'
import type { Contradiction, ContradictionCode, Relation } from './contradiction.ts'
import { asPercentage, isPercentage, isPlain, ratioOf } from './ratio.ts'

/** A share that its sentence gives beside the part and the whole: 受理200件，办结57件，办结率29%. */
export const checkShares: Relation = (figures) =>
  bySentence(figures).flatMap((sentence) =>
    sentence.filter(isShare).flatMap((share) => held('arithmetic-share', share, ofWhole(sentence, share))),
  )

/** A result that its sentence gives beside the target, with the share of it that was reached. */
export const checkPlans: Relation = (figures) =>
  bySentence(figures).flatMap((sentence) =>
    sentence
      .filter((share) => share.quantity.unit === '%' && /目标|计划|任务/.test(share.label))
      .flatMap((share) => held('arithmetic-plan', share, ofTarget(sentence, share))),
  )

const isShare = ({ kind, quantity }: Figure) => quantity.unit === '%' && kind !== 'change' && kind !== 'target'

/** What a share can be of. */
const COUNTED: readonly Figure['kind'][] = ['level', 'part']

type PartAndWhole = readonly [part: Figure, whole: Figure]

/** The part that is marked as one, or the one whose name the rate bears (办结 of 办结率), with the only larger amount like it. */
function ofWhole(sentence: readonly Figure[], share: Figure): PartAndWhole | undefined {
  const counts = sentence.filter(({ kind, quantity }) => COUNTED.includes(kind) && !/[%％点]/.test(quantity.unit))
  const name = /([^，,、]{2})率$/.exec(share.subject || share.label)?.[1]
  const byName = name === undefined ? [] : counts.filter(({ label }) => label.includes(name))
  const marked = /占比|比重|占/.test(share.label) ? counts.filter(({ partOf }) => partOf !== undefined) : []
  const [part, second] = byName.length > 0 ? byName : marked
  if (!part || second) return undefined
  const wholes = counts.filter((figure) => figure !== part && (ratioOf(part, figure)?.low ?? 2) <= 1)
  const [whole, another] = part.partOf ? wholes.filter(({ id }) => id === part.partOf) : wholes
  return whole && !another ? [part, whole] : undefined
}

function ofTarget(sentence: readonly Figure[], share: Figure): PartAndWhole | undefined {
  const targets = sentence.filter(({ kind, quantity }) => kind === 'target' && quantity.unit !== '%')
  const results = sentence.filter(({ kind, quantity }) => kind === 'level' && quantity.unit !== '%')
  const [target, result] = [targets[0], results[0]]
  const one = target && result && targets.length === 1 && results.length === 1 && share !== target
  return one ? [result, target] : undefined
}

function held(code: ContradictionCode, share: Figure, found: PartAndWhole | undefined): readonly Contradiction[] {
  if (!found || ![share, ...found].every(isPlain)) return []
  const [part, whole] = found
  const ratio = ratioOf(part, whole)
  if (!ratio || isPercentage(share, ratio)) return []
  return [{ code, figures: [part, whole, share], computed: asPercentage(share, part, whole) }]
}
