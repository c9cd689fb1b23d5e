import type { Figure, Run, WallSlide, Words } from '../deck/deck.ts'
import { splitSentence } from './parts/split-sentence.ts'

/** A figure alone as a slide: its numeral large among the words of its clause, and under it the sentence it stands in. */
export function cardSlide(figure: Figure): WallSlide {
  const origin: Words['origin'] = { from: 'report', span: figure.clauseSpan }
  const words = (...runs: readonly Run[]): Words => ({ runs: runs.filter(({ text }) => text), origin })
  const clause = splitSentence({ ...figure, sentence: figure.clause })
  const sentence = splitSentence(figure)
  return {
    layout: 'wall',
    id: figure.id,
    section: figure.section,
    notes: [],
    seconds: 0,
    heading: words({ text: figure.section }),
    figures: [{ figure, quote: words({ text: figure.clause }), before: clause.before, after: clause.after }],
    passages: [
      words({ text: sentence.before }, { text: figure.quantity.value, figure }, { text: restOf(sentence, figure) }),
    ],
  }
}

/** What follows the numeral: the rest of its quantity and of the sentence. */
function restOf({ marked, after }: ReturnType<typeof splitSentence>, { quantity }: Figure): string {
  return marked.slice(marked.indexOf(quantity.value) + quantity.value.length) + after
}
