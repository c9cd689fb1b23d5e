import type { Figure, Run, WallSlide, Words } from '../deck/deck.ts'
import { splitAt } from './parts/split-sentence.ts'

/** A figure alone as a slide: its numeral large among the words of its clause, and under it the sentence it stands in. */
export function cardSlide(figure: Figure): WallSlide {
  const origin: Words['origin'] = { from: 'report', span: figure.clauseSpan }
  const words = (...runs: readonly Run[]): Words => ({ runs: runs.filter(({ text }) => text), origin })
  const { before, after } = splitAt(figure.clause, figure.clauseSpan, figure.span)
  const sentence = splitAt(figure.sentence, figure.sentenceSpan, figure.numeral)
  return {
    layout: 'wall',
    id: figure.id,
    section: figure.section,
    notes: [],
    seconds: 0,
    heading: words({ text: figure.section }),
    figures: [{ figure, quote: words({ text: figure.clause }), before, after }],
    passages: [words({ text: sentence.before }, { text: sentence.marked, figure }, { text: sentence.after })],
  }
}
