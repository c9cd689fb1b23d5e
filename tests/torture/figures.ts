import fc from 'fast-check'
import type { Figure, Origin, Quantity, Run, ShownFigure, Words } from '../../src/deck/deck.ts'
import { anyLabel, anyText } from './texts.ts'

const span = { start: 0, end: 1, line: 1 }
const origin = fc.constantFrom<Origin>({ from: 'report', span }, { from: 'editorial', line: 1 })

/** Values that a scale may stumble over; the last three no report can hold, and no chart may die of. */
const NUMBERS = [0, 1, 3, 57, 97.4, 100, 120, 121, 0.001, 1439, 1e15, Number.MAX_VALUE, -1, -12.5, NaN, Infinity]

const quantity: fc.Arbitrary<Quantity> = fc
  .record({
    number: fc.oneof(fc.constantFrom(...NUMBERS), fc.integer({ min: 0, max: 99_999 })),
    written: fc.option(
      fc.constantFrom('两', '6.5%－7', '1,663', '１２', '百分之三十', '0.000000000001', '9'.repeat(60)),
    ),
    numberTo: fc.option(fc.constantFrom(0, 7, 1e15, -3), { nil: undefined }),
    unit: fc.oneof(fc.constantFrom('', '个', '%', '万平方米', '微克/立方米', '元/平方米·天'), anyLabel),
    qualifierBefore: fc.constantFrom('', '约', '超过', '不足'),
    qualifierAfter: fc.constantFrom('', '余', '多', '以上', '余以上'),
  })
  .map(({ written, numberTo, number, ...rest }) => ({
    ...rest,
    number,
    value: written ?? String(number),
    ...(numberTo !== undefined && { numberTo }),
  }))

/** A figure whose clause and sentence are the words around its numeral. */
export const anyFigure: fc.Arbitrary<Figure> = fc
  .record({ quantity, before: anyText(5), after: anyText(5), lead: anyText(3), id: fc.nat(40) })
  .map((parts): Figure => {
    const { value } = parts.quantity
    const clause = parts.before + value + parts.after
    const start = parts.lead.length + parts.before.length
    const at = (from: number, to: number) => ({ start: from, end: to, line: 1 })
    return {
      id: `f${parts.id}`,
      label: parts.before,
      subject: parts.before,
      caption: { before: [], after: [] },
      kind: 'level',
      direction: 'none',
      period: '',
      quantity: parts.quantity,
      clause,
      sentence: parts.lead + clause,
      section: parts.lead,
      span: at(start, start + value.length),
      numeral: at(start, start + value.length),
      clauseSpan: at(parts.lead.length, parts.lead.length + clause.length),
      sentenceSpan: at(0, parts.lead.length + clause.length),
    }
  })

export const anyShown: fc.Arbitrary<ShownFigure> = fc
  .record({ figure: anyFigure, before: anyLabel, after: anyLabel })
  .map(({ figure, before, after }) => ({
    figure,
    before,
    after,
    quote: { runs: [{ text: figure.clause }], origin: { from: 'report', span: figure.clauseSpan } },
  }))

/** Words of any length, with figures in them where they are the report's. */
export const anyWords = (most: number): fc.Arbitrary<Words> =>
  fc
    .record({
      texts: fc.array(anyText(most, 1), { maxLength: 4 }),
      figures: fc.array(anyFigure, { maxLength: 3 }),
      origin,
    })
    .map(({ texts, figures, origin }) => ({ runs: woven(texts, origin.from === 'report' ? figures : []), origin }))

const woven = (texts: readonly string[], figures: readonly Figure[]): readonly Run[] =>
  Array.from({ length: Math.max(texts.length, figures.length) }, (_, index) => {
    const [text, figure] = [texts[index], figures[index]]
    return [...(text === undefined ? [] : [{ text }]), ...(figure ? [{ text: figure.quantity.value, figure }] : [])]
  }).flat()
