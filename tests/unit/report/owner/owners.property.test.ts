import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseReport } from '../../../../src/report/parse-report.ts'
import type { Figure } from '../../../../src/report/report.ts'
import { NAMES } from './grammar-words.ts'
import { sentences } from './grammar.ts'
import type { Clause, Truth } from './grammar.ts'

const SENTENCES = 5500
const MOST_DOUBT = 0.05

interface Judged {
  readonly truth: Truth
  readonly figure: Figure | undefined
  readonly sentence: string
}

const isNamed = ({ figure }: Judged): boolean => figure !== undefined && figure.subject !== ''
/** It holds the words of its owner and no other name of the sentence. */
function isRight({ truth, figure }: Judged): boolean {
  const { owner, beside = '' } = truth
  const subject = figure?.subject ?? ''
  const foreign = NAMES.filter(
    (name) => subject.includes(name) && ![...owner, beside].some((own) => own.includes(name)),
  )
  return owner.length > 0 && owner.every((words) => subject.includes(words)) && foreign.length === 0
}

/** All sentences as the points of one report, each judged by itself. */
function judge(all: readonly Clause[]): readonly Judged[] {
  const { report } = parseReport(`# 概况\n\n${all.map(({ text }) => `- ${text}\n`).join('')}`)
  const points = report.sections.flatMap((section) => section.points)
  return all.flatMap(({ text, truths }, index) => {
    const figures = points[index]?.figures ?? []
    return truths.map((truth) => ({ truth, sentence: text, figure: figures.find((figure) => isOf(figure, truth)) }))
  })
}

const isOf = ({ quantity }: Figure, { number, unit }: Truth): boolean =>
  quantity.unit === unit && Math.abs(quantity.number - number) < 1e-9

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`

test(`of ${String(SENTENCES)} generated sentences no figure has a wrong owner, and few have none`, () => {
  const judged = judge(fc.sample(sentences, SENTENCES))
  const found = judged.filter(({ figure }) => figure !== undefined)
  const named = found.filter(isNamed)
  const right = named.filter(isRight)
  const ownable = found.filter(({ truth }) => truth.owner.length > 0)
  const kinds = found.filter(({ truth, figure }) => truth.kind !== undefined && figure?.subject !== '')
  const kindsRight = kinds.filter(({ truth, figure }) => truth.kind === figure?.kind)
  console.log(
    `owners: ${String(judged.length)} figures, precision ${percent(right.length, named.length)}, recall ${percent(right.length, ownable.length)}; ` +
      `kinds: ${percent(kindsRight.length, kinds.length)} of ${String(kinds.length)}`,
  )
  const wrong = named.filter((each) => !isRight(each))
  expect(wrong.slice(0, 5).map(tell)).toEqual([])
  expect(
    judged
      .filter(({ figure }) => figure === undefined)
      .slice(0, 5)
      .map(tell),
  ).toEqual([])
  expect(
    kinds
      .filter(({ truth, figure }) => truth.kind !== figure?.kind)
      .slice(0, 5)
      .map(tell),
  ).toEqual([])
  expect(1 - right.length / ownable.length).toBeLessThan(MOST_DOUBT)
})

const tell = ({ truth, figure, sentence }: Judged): string =>
  `${sentence} ${String(truth.number)}${truth.unit} is ${truth.owner.join('…') || 'nobody’s'} (${truth.kind ?? 'any'}), said to be ${figure ? `“${figure.subject}” (${figure.kind})` : 'no figure'}`
