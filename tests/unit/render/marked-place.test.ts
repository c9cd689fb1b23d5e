import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Figure } from '../../../src/deck/deck.ts'
import { cardSlide } from '../../../src/render/card-slide.ts'
import { textOf } from '../../../src/render/figure.ts'
import { splitSentence } from '../../../src/render/parts/split-sentence.ts'
import { parseReport } from '../../../src/report/parse-report.ts'

/** Sentences in which the same few digits stand again and again, inside each other and in several sentences of a point. */
const count = fc
  .tuple(
    fc.constantFrom('新建', '改建公园', '其中', '拆除约', '有', '，', '。'),
    fc.constantFrom('1', '11', '111', '1.1', '10', '101'),
    fc.constantFrom('个', '座', '条', '个公园和', '处，', '户。', '万元；', '%、'),
  )
  .map((parts) => parts.join(''))
const passage = fc.array(count, { minLength: 1, maxLength: 9 }).map((parts) => parts.join(''))
const report = fc
  .array(passage, { minLength: 1, maxLength: 4 })
  .map((points) => parseReport(`# 甲镇\n\n## 乙节\n\n${points.map((text) => `- ${text}`).join('\n')}\n`).report)

test('a card marks the very place of its figure, however often its digits recur', () => {
  fc.assert(
    fc.property(report, ({ text, figures }) => {
      for (const figure of figures) {
        const { before, marked, after } = splitSentence(figure)
        expect(before + marked + after).toBe(figure.sentence)
        expect(figure.sentenceSpan.start + before.length).toBe(figure.span.start)
        expect(marked).toBe(text.slice(figure.span.start, figure.span.end))
      }
    }),
  )
})

test("the hall's card sets the numeral large at its place in the sentence, and the words of its clause around it", () => {
  fc.assert(
    fc.property(report, ({ figures }) => {
      for (const figure of figures) expectOwnPlace(figure)
    }),
  )
})

function expectOwnPlace(figure: Figure): void {
  const { figures, passages } = cardSlide(figure)
  const [words] = passages
  const runs = words?.runs ?? []
  const own = runs.findIndex((run) => run.figure === figure)
  const before = runs.slice(0, own).map(({ text }) => text)
  expect(words && textOf(words)).toBe(figure.sentence)
  expect(runs[own]?.text).toBe(figure.quantity.value)
  expect(figure.sentenceSpan.start + before.join('').length).toBe(figure.numeral.start)
  expect(figure.clauseSpan.start + (figures[0]?.before.length ?? -1)).toBe(figure.span.start)
  expect(figure.clauseSpan.end - (figures[0]?.after.length ?? -1)).toBe(figure.span.end)
}
